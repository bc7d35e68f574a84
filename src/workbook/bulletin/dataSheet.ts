import { type Data, isList } from "../../bulletin/datum";
import type { IndicatorSystem } from "../../system/schema";
import type { Column } from "../columns/column";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import { tableSheet } from "../units/tableSheet";
import type { CountedNumber } from "./data/book";

const COLUMNS: readonly Column<CountedNumber>[] = [
  { key: "数据名称", width: 18, cell: ({ name }) => name },
  { key: "所属", width: 36, cell: ({ of }) => of },
  { key: "数值", width: 12, format: "right", cell: ({ value }) => value },
  { key: "单位", width: 10, format: "center", cell: ({ unit }) => unit },
  { key: "统计办法", width: 70, cell: ({ how }) => how },
];

/** Every name that a template may use. */
export function namesOf(data: Data): string {
  return [...data]
    .map(([name, datum]) => (datum && isList(datum) ? `${name}（逐项：${datum.names.join("、")}）` : name))
    .join("、");
}

/** The hidden sheet of the numbers that were counted for a bulletin: each has its cell there, and how it was counted. */
export function dataSheet(system: IndicatorSystem, rows: readonly CountedNumber[], names: string): SheetPlan {
  const plan = tableSheet(system, {
    ...{ sheet: SHEET.bulletinData, table: TABLE.bulletinData, tabColor: "#7F7F7F", columns: COLUMNS },
    ...{ rows, heights: [], line: `模板可用的名称：${names}` },
  });
  // nobody scrolls in what is hidden
  const { frozenRows: _frozen, ...rest } = plan;
  return { ...rest, visibility: "hidden" };
}
