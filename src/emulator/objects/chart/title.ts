import { parseAddress } from "../../model/rect";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf, text } from "../coerce";
import { placed, READ_ONLY_SIZE } from "./box";
import { formatStringType, formatType } from "./format";
import { alignments, flag, said, say, truth } from "./setting";
import { shownTitle, textAt } from "./shownTitle";
import {
  changePart,
  changing,
  type ChartTarget,
  dropParts,
  existing,
  hasPart,
  isWithin,
  type PartTarget,
} from "./target";

const titleFormat = formatType("ChartTitleFormat", ["Border", "Fill", "Font"]);

const part = ({ sheet, chart }: ChartTarget): PartTarget => ({ sheet, chart, key: "title" });

/** Scalars of a part, for an object that stands for the whole chart. */
function ofTitle(scalars: Readonly<Record<string, Scalar<PartTarget>>>): Record<string, Scalar<ChartTarget>> {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, { get, set }]) => [
      name,
      {
        ...(get ? { get: (target: ChartTarget, host: Host) => get(part(target), host) } : {}),
        ...(set
          ? { set: (target: ChartTarget, value: unknown, host: Host) => set(part(target), value, host) }
          : {}),
      },
    ]),
  );
}

/** @source Excel.ChartTitlePosition */
const PLACES = ["Automatic", "Top", "Bottom", "Left", "Right"];
const AT: Readonly<Record<string, readonly [x: number, y: number]>> = {
  Bottom: [0.4, 0.9],
  Left: [0.02, 0.45],
  Right: [0.8, 0.45],
};

/** A title that stands where its layout says. */
const position: Scalar<PartTarget> = {
  get: (target, host) => {
    const [x, y] = ["layout.x", "layout.y"].map((name) => said(target, host, name));
    return Object.keys(AT).find((place) => AT[place]![0] === x && AT[place]![1] === y) ?? "Top";
  },
  set: (target, value, host) => {
    const [x, y] = AT[oneOf(value, PLACES, "title position")] ?? [];
    say(target, host, { "layout.x": x, "layout.y": y });
  },
};

/** How a text looks that is given to a title: as large as the title of a chart that Excel makes, and not bold. */
const OF_OWN_TEXT = { overlay: false, "font.size": 14, "font.bold": false };

/** @source Excel.ChartTitle; a text makes the title visible */
export const titleType: HostType<ChartTarget> = hostType({
  name: "ChartTitle",
  scalars: {
    Text: {
      get: shownTitle,
      set: (target, value, host) => {
        const given = text(value, "chart title");
        const chart = changing(target, host);
        chart.title = { isVisible: true, text: given };
        chart.parts = { ...chart.parts, title: { ...OF_OWN_TEXT, ...chart.parts.title } };
        forgetCharacters(part(target), host);
      },
    },
    Visible: {
      get: (target, host) => existing(target, host).title.isVisible,
      set: (target, value, host) => {
        const chart = changing(target, host);
        const isVisible = truth(value);
        chart.title = { ...chart.title, isVisible };
        const { title: before, ...others } = chart.parts;
        chart.parts = isVisible ? { ...others, title: before ?? { overlay: false } } : others;
      },
    },
    ...ofTitle({
      Overlay: flag("overlay", false),
      Position: position,
      ShowShadow: flag("shadow", false),
      Left: placed("left"),
      Top: placed("top"),
      ...READ_ONLY_SIZE,
      ...alignments,
    }),
  },
  navigations: { Format: (target) => HostObject.of(titleFormat, part(target)) },
  methods: {
    GetSubstring: (target, [start, length], host) =>
      substring(part(target), shownTitle(target, host), [start, length]),
    SetFormula: (target, [formula], host) => {
      const reference = cellOf(formula, host);
      changing(target, host).title = { isVisible: true, formula: reference };
      forgetCharacters(part(target), host);
    },
  },
});

/** Some characters of a text. @source Excel.ChartTitle.getSubstring: "Line break '\n' counts one character" */
export function substring(
  target: PartTarget,
  whole: string,
  [start, length]: readonly [unknown, unknown],
): HostObject {
  const from = number(start, "start");
  const to = length === undefined || length === null ? whole.length : from + number(length, "length");
  if (from < 0 || to > whole.length || to <= from) throw invalid(`characters ${from} to ${to} of ${whole}`);
  return HostObject.of(formatStringType, { ...target, key: `${target.key}/characters:${from}-${to}` });
}

/** Another text looks alike all over. */
export function forgetCharacters(target: PartTarget, host: Host): void {
  dropParts(target, host, (key) => key.startsWith(`${target.key}/characters`));
}

/**
 * The reference to a cell that a title is taken from.
 *
 * @source Excel.ChartTitle.setFormula: "A string value that represents the formula of chart title using A1-style
 * notation"
 */
export function cellOf(formula: unknown, host: Host): string {
  const reference = text(formula, "formula").replace(/^=/, "");
  const address = parseAddress(reference);
  if (address?.sheet === undefined || !host.workbook.sheet(address.sheet))
    throw invalid(`formula ${reference}`);
  return reference;
}

const axisTitleFormat = formatType("ChartAxisTitleFormat", ["Border", "Fill", "Font"]);

/** @source Excel.ChartAxisTitle; a text makes the title visible */
export const axisTitleType: HostType<PartTarget> = hostType({
  name: "ChartAxisTitle",
  scalars: {
    Text: {
      get: (target, host) => {
        if (!hasPart(target, host)) return "";
        const formula = said(target, host, "formula");
        return textAt(formula as string | undefined, host) ?? said(target, host, "text") ?? "Axis Title";
      },
      set: (target, value, host) =>
        changePart(target, host, { text: text(value, "axis title"), formula: undefined }),
    },
    Visible: {
      get: hasPart,
      set: (target, value, host) => {
        if (truth(value)) changePart(target, host, {});
        else dropParts(target, host, (key) => isWithin(key, target.key));
      },
    },
    TextOrientation: alignments.TextOrientation!,
  },
  navigations: { Format: (target) => HostObject.of(axisTitleFormat, target) },
  methods: {
    SetFormula: (target, [formula], host) =>
      changePart(target, host, { formula: cellOf(formula, host), text: undefined }),
  },
});
