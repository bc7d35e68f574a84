import { type Said, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import type { FormatName } from "../plan/formats";
import type { Content } from "../plan/plan";
import { TABLE } from "../tableNames";

export type ChartId = "attainment" | "groups" | "states" | "ranks";

/**
 * The charts of 图表, in the order in which they stand there. A chart has the name of its table, by which both are found again.
 */
export const CHARTS: readonly { readonly id: ChartId; readonly table: string }[] = [
  { id: "attainment", table: TABLE.attainmentChart },
  { id: "groups", table: TABLE.groupChart },
  { id: "states", table: TABLE.stateChart },
  { id: "ranks", table: TABLE.rankChart },
];

/** A row of the numbers below a chart. */
interface ChartRow {
  /** by which formulas look it up; it stands in the hidden first column */
  readonly key: string;
  /** from the column of names on; given the address of the key */
  readonly cells: (key: string) => readonly Content[];
}

/** The numbers of a chart, and what is drawn of them. */
export interface ChartBlock {
  readonly id: ChartId;
  /** from the column of names on */
  readonly titles: readonly string[];
  /** of the columns behind the names */
  readonly format: readonly FormatName[];
  readonly rows: readonly ChartRow[];
  /** how many columns are drawn, that of the names included */
  readonly drawn: number;
  /** the line above the numbers: where they are from, and of which day those are that do not follow */
  readonly line: string;
  /** why there is nothing to draw; undefined where there is something */
  readonly lacking: Said | undefined;
}

/** What the line above the numbers begins with. */
export const LINE_BEGINS = "数据来源：";

/** What a chart is called. */
export function saidTitle(id: ChartId): Said {
  return said(`chartSheet.title.${id}`);
}

/** What a chart is called on the sheet. */
export function titleOf(id: ChartId): string {
  return inWords("zh", saidTitle(id));
}

/** The chart's number and title, as they stand above it. */
export function captionOf(id: ChartId): string {
  return `图${CHARTS.findIndex((each) => each.id === id) + 1}　${titleOf(id)}`;
}

export function tableOf(id: ChartId): string {
  return CHARTS.find((each) => each.id === id)!.table;
}
