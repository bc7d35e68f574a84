import { countExamples } from "../../system/parameters";
import type { IndicatorSystem } from "../../system/schema";
import {
  columnIn,
  type ColumnTable,
  tableArea,
  tableBlock,
  tableFormats,
  tableValidations,
  widthsOf,
} from "../columns/columnTable";
import { rowMark } from "../marks";
import { cellAddress } from "../plan/address";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { SYSTEM_COLUMN, TABLE } from "../tableNames";
import { type ComponentRow, componentRows } from "./componentRow";
import { EXAMPLE, warned } from "./standing";
import { SYSTEM_COLUMNS } from "./systemColumns";

const HINT =
  "不允许值得保底分（线性阈值法得 0 分），满意值得满分；两者都填写后才能计分。计算值与功效系数随填报数据自动更新。";
const ROUNDED = "各分项数值按所示小数位四舍五入后计分。";
/** Darker than an entry: it waits for somebody to decide. */
const EXAMPLE_LOOK = { fill: "#FCE4D6", color: "#833C0B" } as const;
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;

function systemTable(system: IndicatorSystem): ColumnTable<ComponentRow> {
  return { columns: SYSTEM_COLUMNS, rows: componentRows(system), header: HEADER_ROW };
}

/** Where the cell of a component is planned, by its number among the components and the key of the column. */
export function componentCell(no: number, key: string): { row: number; column: number } {
  return { row: FIRST_ROW + no, column: columnIn(SYSTEM_COLUMNS, key) };
}

/** One row per component: what it is made of, how it is scored, and its live value. */
export function systemSheet(system: IndicatorSystem): SheetPlan {
  const table = systemTable(system);
  const [block, widths] = [tableBlock(table), widthsOf(SYSTEM_COLUMNS)];
  const head = heading(`${system.title}评分标准`, warned(system, standings(system), hintOf(system)), widths);
  return {
    name: SHEET.system,
    tabColor: "#7030A0",
    blocks: [...head.blocks, block],
    tables: [{ name: TABLE.system, area: tableArea(table) }],
    merges: head.merges,
    formats: [...head.formats, ...tableFormats(table)],
    columnWidths: widths,
    rowHeights: {
      ...HEADING_HEIGHTS,
      1: HEADING_HEIGHTS[1]! * 2,
      [HEADER_ROW]: 30,
      ...rowHeights(FIRST_ROW, block.rows.slice(1), widths),
    },
    validations: tableValidations(table),
    highlights: [...marks(table.rows.length), ...exampleMarks(system)],
    frozenRows: FIRST_ROW,
    print: printPlan(system, SHEET.system, "landscape", HEADER_ROW),
    locked: true,
  };
}

/** How to fill the sheet, and whose the parts of it are. */
function hintOf({ options, document }: IndicatorSystem): string {
  const rounded = options.componentRounding === "declared" ? ROUNDED : "";
  const origin = document
    ? `指标名称、分值、牵头单位和数据来源由${document.number}规定，分项、分项权重、计算公式、计分方法和评分参数文件未作规定，由牵头单位确定，未经确定的为建议值。`
    : "";
  return HINT + rounded + origin;
}

/** Where 参数状态 is planned. */
export function standings(system: IndicatorSystem): Area {
  const column = columnIn(SYSTEM_COLUMNS, SYSTEM_COLUMN.standing);
  return { row: FIRST_ROW, column, rows: componentRows(system).length, columns: 1 };
}

/** Goalposts that are still those of an example. */
function exampleMarks(system: IndicatorSystem): NonNullable<SheetPlan["highlights"]> {
  if (countExamples(system) === 0) return [];
  const { row, column, rows } = standings(system);
  const low = columnIn(SYSTEM_COLUMNS, SYSTEM_COLUMN.low);
  const area = { row, column: low, rows, columns: columnIn(SYSTEM_COLUMNS, SYSTEM_COLUMN.high) - low + 1 };
  return [{ area, when: `=$${cellAddress(row, column)}="${EXAMPLE}"`, ...EXAMPLE_LOOK }];
}

/** Goalposts and floors that are in the list of findings. */
function marks(rows: number): NonNullable<SheetPlan["highlights"]> {
  const column = (key: string): number => columnIn(SYSTEM_COLUMNS, key);
  const key = cellAddress(FIRST_ROW, column(SYSTEM_COLUMN.key));
  return (["low", "high", "floor"] as const).map((part) =>
    rowMark({ row: FIRST_ROW, column: column(SYSTEM_COLUMN[part]), rows, columns: 1 }, key, part),
  );
}
