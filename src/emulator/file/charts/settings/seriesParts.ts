import type { ChartParts, ChartSettings } from "../../../model/chart";
import type { Draft } from "../../../xml/draft";
import { element } from "../../../xml/write";
import { type DrawnSeries, saysYes } from "../chartTree";
import type { Facet } from "./facet";
import { settingsIn } from "./readSettings";
import { charactersIn } from "./richText";
import { paintIn, solid } from "./shapeFacets";
import {
  ERROR_BARS,
  LABELS,
  NOTHING_SHOWN,
  ONE_LABEL,
  PLOT,
  POINT,
  SERIES,
  SHOWN,
  TRENDLINE,
  TRENDLINE_LABEL,
} from "./seriesFacets";

/** A part of a series in its file. */
export interface SeriesPart {
  readonly facets: readonly Facet[];
  readonly find: (series: Draft) => Draft | undefined;
  readonly make: (series: Draft) => Draft;
}

/** The element with an index, among others of its name. */
function indexed(parent: Draft | undefined, local: string, index: number): Draft | undefined {
  return parent?.all(local).find((each) => Number(each.at("idx")?.attribute("val")) === index);
}

function addIndexed(parent: Draft, local: string, index: number, content: string): Draft {
  const next = parent.all(local).find((each) => Number(each.at("idx")?.attribute("val")) > index);
  return parent.add(element(`c:${local}`, {}, element("c:idx", { val: index }) + content), next);
}

function labelsOf(series: Draft): Draft {
  const found = series.at("dLbls");
  if (found && saysYes(found, "delete")) found.refill(NOTHING_SHOWN);
  return found ?? series.add(element("c:dLbls", {}, NOTHING_SHOWN));
}

const LINEAR =
  element("c:trendlineType", { val: "linear" }) +
  element("c:dispRSqr", { val: 0 }) +
  element("c:dispEq", { val: 0 });

/** A line in the color of its series, which LibreOffice does not draw of its own accord. */
function lineLike(series: Draft, dash: string): string {
  const shape = series.at("spPr");
  const color = [paintIn(shape), paintIn(shape?.at("ln")), paintIn(series.at("marker/spPr"))].find(
    (each) => each !== undefined && each !== "none",
  );
  const line = solid(color ?? "404040") + (dash === "" ? "" : element("a:prstDash", { val: dash }));
  return element("c:spPr", {}, element("a:ln", { w: 19_050 }, line));
}

const numbered: Readonly<Record<string, (index: number) => SeriesPart>> = {
  point: (index) => ({
    facets: POINT,
    find: (series) => indexed(series, "dPt", index),
    make: (series) => addIndexed(series, "dPt", index, element("c:bubble3D", { val: 0 })),
  }),
  label: (index) => ({
    facets: ONE_LABEL,
    find: (series) => indexed(series.at("dLbls"), "dLbl", index),
    make: (series) => addIndexed(labelsOf(series), "dLbl", index, NOTHING_SHOWN),
  }),
  trendline: (index) => ({
    facets: TRENDLINE,
    find: (series) => series.all("trendline")[index],
    make: (series) => series.add(element("c:trendline", {}, lineLike(series, "sysDot") + LINEAR)),
  }),
};

const NAMED: Readonly<Record<string, SeriesPart>> = {
  own: { facets: SERIES, find: (series) => series, make: (series) => series },
  labels: {
    facets: LABELS,
    find: (series) => (saysYes(series, "dLbls/delete") ? undefined : series.at("dLbls")),
    make: labelsOf,
  },
  ...Object.fromEntries(["x", "y"].map((direction) => [`errorBars:${direction}`, errorBars(direction)])),
};

/** @source 21.2.2.54 `errDir`: those of y, where they do not say it */
function errorBars(direction: string): SeriesPart {
  return {
    facets: ERROR_BARS,
    find: (series) =>
      series.all("errBars").find((each) => (each.at("errDir")?.attribute("val") ?? "y") === direction),
    make: (series) => {
      const hasTwo = series.at("xVal") !== undefined || series.at("yVal") !== undefined;
      const said = [
        hasTwo ? element("c:errDir", { val: direction }) : "",
        element("c:errBarType", { val: "both" }),
        element("c:errValType", { val: "stdErr" }),
        element("c:noEndCap", { val: 0 }),
        element("c:spPr", {}, element("a:ln", { w: 9_525 }, solid("404040"))),
      ];
      return series.add(element("c:errBars", {}, said.join("")));
    },
  };
}

export function seriesPart(key: string): SeriesPart | undefined {
  const [, name, index, label] = /^(\w+):(\d+)(\/label)?$/.exec(key) ?? [];
  if (name === undefined) return NAMED[key];
  const part = numbered[name]?.(Number(index));
  if (label === undefined || !part) return part;
  const { find } = part;
  return {
    facets: TRENDLINE_LABEL,
    find: (series) => find(series)?.at("trendlineLbl"),
    make: (series) => (find(series) ?? series.all("trendline").at(-1)!).make("trendlineLbl"),
  };
}

/** All parts that a series has. What it has together with others is told of each. */
export function partsOfSeries({ plot, own }: DrawnSeries): ChartParts {
  const found: Record<string, ChartSettings> = {};
  const put = (key: string): void => {
    const part = seriesPart(key);
    const place = part?.find(own);
    if (part && place) found[key] = settingsIn(place, part.facets);
  };
  const indexesOf = (parent: Draft | undefined, local: string): string[] =>
    parent?.all(local).map((each) => each.at("idx")?.attribute("val") ?? "") ?? [];
  for (const key of Object.keys(NAMED)) put(key);
  for (const index of indexesOf(own, "dPt")) put(`point:${index}`);
  for (const index of indexesOf(own.at("dLbls"), "dLbl")) {
    put(`label:${index}`);
    const place = seriesPart(`label:${index}`)?.find(own);
    if (place) Object.assign(found, charactersIn(place, `label:${index}`));
  }
  own.all("trendline").forEach((_, i) => ["", "/label"].forEach((end) => put(`trendline:${i}${end}`)));
  found.own = { ...found.own, ...settingsIn(plot, PLOT) };
  const common = plot.at("dLbls");
  // a series without labels of its own has those of all
  if (!own.at("dLbls") && common && Object.values(SHOWN).some((local) => saysYes(common, local)))
    found.labels = settingsIn(common, LABELS);
  return found;
}
