import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { text } from "../coerce";
import { placed, READ_ONLY_SIZE } from "./box";
import { formatType } from "./format";
import { shownValue } from "../../model/numberFormat/shownValue";
import { shownFormat } from "./linkedFormat";
import { LABEL_SCALARS } from "./labelScalars";
import { categoriesAt, pointValues } from "./points";
import { said, say, truth } from "./setting";
import { shownName, textAt } from "./shownTitle";
import { dropParts, partsIn, type PartTarget, seriesAt, settingsOf, SHOWN } from "./target";
import { cellOf, forgetCharacters, substring } from "./title";

const labelFormat = formatType("ChartDataLabelFormat", ["Border", "Fill", "Font"]);
const leaderFormat = formatType("ChartLeaderLinesFormat", ["Line"]);

/** @source Excel.ChartLeaderLines */
const leaderLinesType: HostType<PartTarget> = hostType({
  name: "ChartLeaderLines",
  navigations: { Format: (target) => HostObject.of(leaderFormat, target) },
});

/** @source Excel.ChartDataLabels, of a series or of all */
export const dataLabelsType: HostType<PartTarget> = hostType({
  name: "ChartDataLabels",
  scalars: {
    ...LABEL_SCALARS,
    AutoText: {
      get: (target, host) => !partsIn(target, host).some((parts) => hasOwnText(parts)),
      set: (target, value, host) => {
        if (truth(value)) dropParts(target, host, (key) => /^label:\d+/.test(key));
      },
    },
    ShowLeaderLines: {
      get: (target, host) => said(target, host, "showLeaderLines") ?? false,
      set: (target, value, host) => say(target, host, { showLeaderLines: truth(value) }),
    },
  },
  navigations: {
    Format: (target) => HostObject.of(labelFormat, target),
    LeaderLines: (target) => HostObject.of(leaderLinesType, { ...target, prefix: "leader." }),
  },
});

function hasOwnText(parts: ReturnType<typeof partsIn>[number]): boolean {
  return Object.entries(parts).some(([key, { text: own }]) => /^label:\d+$/.test(key) && own !== undefined);
}

/** Whether labels of a series are shown. @source Excel.ChartSeries.hasDataLabels */
export function showsLabels(target: PartTarget, host: Host): boolean {
  const settings = settingsOf(target, host);
  return settings.isDeleted !== true && SHOWN.some((name) => settings[name] === true);
}

/** What the label of a point says by itself. */
function shownText(target: PartTarget, host: Host): string {
  const [at, series] = [indexOf(target), { ...target, series: target.series as number }];
  const own = settingsOf(target, host);
  const flags = Object.keys(own).length > 0 ? own : settingsOf({ ...target, key: "labels" }, host);
  const values = pointValues(series, host);
  const value = values[at] ?? "";
  const labels = { ...target, key: "labels" };
  const code = shownFormat(said(target, host, "numberFormat") === undefined ? labels : target, host);
  const parts: readonly (readonly [string, unknown])[] = [
    ["showSeriesName", shownName(series, host)],
    ["showCategoryName", categoriesAt(seriesAt(series, host), host)[at] ?? at + 1],
    ["showValue", typeof value === "number" ? shownValue(code, value, host.workbook.dates) : value],
    ["showPercentage", `${Math.round(100 * shareOf(value, values))}%`],
  ];
  const separator = typeof flags.separator === "string" ? flags.separator : ", ";
  const shown = parts.filter(([name]) => flags[name] === true);
  return shown.map(([, said]) => String(said)).join(separator);
}

function shareOf(value: unknown, values: readonly unknown[]): number {
  const numbers = values.map((each) => (typeof each === "number" ? Math.abs(each) : 0));
  const sum = numbers.reduce((total, each) => total + each, 0);
  return typeof value === "number" && sum > 0 ? Math.abs(value) / sum : 0;
}

const indexOf = ({ key }: PartTarget): number => Number(/\d+$/.exec(key)?.[0]);

function ownText(target: PartTarget, host: Host): string | undefined {
  const [formula, own] = [said(target, host, "formula"), said(target, host, "text")];
  return textAt(formula as string | undefined, host) ?? (own as string | undefined);
}

/** A text of its own, which is shown from now on. */
function giveText(target: PartTarget, host: Host, changes: { text?: string; formula?: string }): void {
  const isShown = showsLabels(target, host) || showsLabels({ ...target, key: "labels" }, host);
  forgetCharacters(target, host);
  say(target, host, {
    text: undefined,
    formula: undefined,
    isDeleted: undefined,
    ...changes,
    ...(isShown ? {} : { showValue: true }),
  });
}

/** @source Excel.ChartDataLabel, of a point */
export const dataLabelType: HostType<PartTarget> = hostType({
  name: "ChartDataLabel",
  scalars: {
    ...LABEL_SCALARS,
    Text: {
      get: (target, host) => ownText(target, host) ?? shownText(target, host),
      set: (target, value, host) => giveText(target, host, { text: text(value, "label") }),
    },
    Formula: {
      get: (target, host) => {
        const formula = said(target, host, "formula");
        return formula === undefined ? "" : `=${String(formula)}`;
      },
      set: (target, value, host) => giveText(target, host, { formula: cellOf(value, host) }),
    },
    AutoText: {
      get: (target, host) => ownText(target, host) === undefined,
      set: (target, value, host) => {
        if (!truth(value)) return giveText(target, host, { text: shownText(target, host) });
        forgetCharacters(target, host);
        say(target, host, { text: undefined, formula: undefined });
      },
    },
    Left: placed("left"),
    Top: placed("top"),
    ...READ_ONLY_SIZE,
  },
  navigations: { Format: (target) => HostObject.of(labelFormat, target) },
  methods: {
    GetSubstring: (target, [start, length], host) =>
      substring(target, ownText(target, host) ?? shownText(target, host), [start, length]),
  },
});
