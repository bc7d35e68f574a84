import type { ChartParts, ChartSettings } from "../../../model/chart";
import type { Draft } from "../../../xml/draft";
import { element } from "../../../xml/write";
import { type Axis, axisIn, type ChartTree, type Group } from "../chartTree";
import { AREA, AXIS, CROSSING, PLOT_AREA } from "./axisFacets";
import { type Facet, flagAt } from "./facet";
import { BOX, PLACE } from "./layoutFacets";
import { settingsIn } from "./readSettings";
import { charactersIn, WORDS } from "./richText";
import { DATA_TABLE } from "./seriesFacets";
import { LINE, SHAPE } from "./shapeFacets";
import { FONT, TEXT } from "./textFacets";

const TITLE: readonly Facet[] = [flagAt("overlay", "overlay"), ...PLACE, ...SHAPE, ...TEXT];
const LEGEND: readonly Facet[] = [flagAt("overlay", "overlay"), ...BOX, ...SHAPE, ...TEXT];
const ENTRY: readonly Facet[] = [flagAt("isHidden", "delete"), ...FONT];

/** A part of a chart in its file. */
export interface PartInFile {
  readonly facets: readonly Facet[];
  readonly find: (tree: ChartTree) => Draft | undefined;
  /** for those that a chart may have or not */
  readonly make?: (tree: ChartTree) => Draft | undefined;
}

const axis = (name: Axis, group: Group): PartInFile => ({
  facets: AXIS,
  find: (tree) => axisIn(tree, name, group),
});

/** The other of two axes, which says where it crosses this one. */
const crossing = (name: Axis, group: Group): PartInFile => ({
  facets: CROSSING,
  find: (tree) => axisIn(tree, name === "category" ? "value" : "category", group),
});

const within = (
  facets: readonly Facet[],
  local: string,
  [name, group]: readonly [Axis, Group],
): PartInFile => ({
  facets,
  find: (tree) => axisIn(tree, name, group)?.at(local),
  make: (tree) => axisIn(tree, name, group)?.make(local),
});

const AXES: readonly (readonly [key: string, name: Axis, group: Group])[] = [
  ["category", "category", "primary"],
  ["value", "value", "primary"],
  ["series", "series", "primary"],
  ["category2", "category", "secondary"],
  ["value2", "value", "secondary"],
];

const NAMED: Readonly<Record<string, PartInFile>> = {
  area: { facets: AREA, find: ({ root }) => root },
  plotArea: { facets: PLOT_AREA, find: ({ plotArea }) => plotArea },
  title: { facets: TITLE, find: ({ chart }) => chart.at("title") },
  legend: { facets: LEGEND, find: ({ chart }) => chart.at("legend") },
  ...Object.fromEntries(
    AXES.flatMap(([key, name, group]): (readonly [string, PartInFile])[] => [
      [key, axis(name, group)],
      ...(name === "series" ? [] : [[`${key}/crossing`, crossing(name, group)] as const]),
      [`${key}/title`, within([...WORDS, ...TITLE], "title", [name, group])],
      [`${key}/majorGridlines`, within(LINE, "majorGridlines", [name, group])],
      [`${key}/minorGridlines`, within(LINE, "minorGridlines", [name, group])],
    ]),
  ),
  dataTable: {
    facets: DATA_TABLE,
    find: ({ plotArea }) => plotArea.at("dTable"),
    make: ({ plotArea }) => plotArea.make("dTable"),
  },
};

/** The part of a chart by its name; undefined for one that is written with another, such as characters of a title. */
export function chartPart(key: string): PartInFile | undefined {
  const entry = /^legend\/entry:(\d+)$/.exec(key)?.[1];
  if (entry === undefined) return NAMED[key];
  const find = ({ chart }: ChartTree): Draft | undefined =>
    chart
      .at("legend")
      ?.all("legendEntry")
      .find((each) => each.at("idx")?.attribute("val") === entry);
  return {
    facets: ENTRY,
    find,
    make: ({ chart }) =>
      chart.at("legend")?.add(element("c:legendEntry", {}, element("c:idx", { val: entry }))),
  };
}

/** All parts that a chart has, but for its series. */
export function partsOf(tree: ChartTree): ChartParts {
  const found: Record<string, ChartSettings> = {};
  const entries = tree.chart.at("legend")?.all("legendEntry") ?? [];
  const keys = [
    ...Object.keys(NAMED),
    ...entries.map((entry) => `legend/entry:${entry.at("idx")?.attribute("val") ?? ""}`),
  ];
  for (const key of keys) {
    const part = chartPart(key);
    const own = part?.find(tree);
    if (!part || !own) continue;
    found[key] = settingsIn(own, part.facets);
    if (/title$/.test(key)) Object.assign(found, charactersIn(own, key));
  }
  return found;
}
