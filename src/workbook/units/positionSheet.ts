import type { Position } from "../../scoring/panel/position";
import type { IndicatorSystem } from "../../system/schema";
import { columnIn, widthsOf } from "../columns/columnTable";
import type { Content, SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { problem } from "../../system/problem";
import { titleOf } from "../columns/column";
import { type TableContents, TableReader } from "../read/contents";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import type { WrittenRow } from "./addedUnits";
import { HEADER_ROW, tableSheet } from "./tableSheet";
import { POSITION_COLUMN, POSITION_COLUMNS, type PositionRow, positionRows } from "./positionColumns";

const SUMMARY_HEIGHT = 38;
/** What the line below the title begins with. */
export const POSITION_LINE = "评价对象：";

/** The span of ranks that nine draws of weights in ten leave a unit in. */
export interface Band {
  readonly p5: number;
  readonly p95: number;
  /** share by which each weight may be another */
  readonly spread: number;
}

/** The line below the title: who it is about, and where it stands. */
export function positionLine(
  { unit, of, next, cheapest, indicators }: Position,
  band: Band | undefined,
  decimals: number,
): string {
  const { unit: name, rank, previousRank, rise } = unit;
  const score = unit.score?.toFixed(decimals);
  const moved = rise === null ? "" : `，比上年（第 ${previousRank} 位）${movedText(rise)}`;
  const named = cheapest && indicators.find(({ code }) => code === cheapest.code);
  return [
    `${POSITION_LINE}${name}`,
    ...(score === undefined ? ["还没有综合得分"] : []),
    ...(score !== undefined && rank === null ? [`综合得分 ${score}，不参加排名`] : []),
    ...(rank === null ? [] : [`综合得分 ${score}，位次 ${rank} / ${of}${moved}`]),
    ...(next ? [`前一位是${next.unit}，相差 ${next.gap.toFixed(decimals)}`] : []),
    ...(named ? [`单靠一项追上，变动最小的是“${named.name}”`] : []),
    ...(band
      ? [`各项权重上下浮动 ${band.spread * 100}% 时，九成情形位次在 ${band.p5} 至 ${band.p95} 之间`]
      : []),
  ].join("；");
}

function movedText(rise: number): string {
  if (rise === 0) return "持平";
  return rise > 0 ? `上升 ${rise} 位` : `下降 ${-rise} 位`;
}

/** The unit that a line is about; undefined for any other text. */
export function unitOfLine(line: string): string | undefined {
  return line.startsWith(POSITION_LINE) ? line.slice(POSITION_LINE.length).split("；")[0] : undefined;
}

/** 位次分析 of one unit: made when it is first asked for, and written in place for the next. */
export function positionSheet(system: IndicatorSystem, position: Position, line: string): SheetPlan {
  const rows = positionRows(system, position);
  const widths = widthsOf(POSITION_COLUMNS);
  const plan = tableSheet(system, {
    ...{ sheet: SHEET.position, table: TABLE.position, tabColor: "#548235", line },
    ...{ columns: POSITION_COLUMNS, rows, heights: rows.map((row) => rowHeight(cellsOf(row), widths)) },
  });
  const print = printPlan(system, SHEET.position, "landscape", HEADER_ROW);
  return {
    ...plan,
    rowHeights: { ...plan.rowHeights, 1: SUMMARY_HEIGHT },
    print: { ...print, margins: NARROW_MARGINS },
  };
}

function cellsOf(row: PositionRow): Content[] {
  return POSITION_COLUMNS.map(({ cell }) => cell!(row, () => ""));
}

/**
 * What 位次分析 that is there says of a unit: each row by its indicator, wherever it stands.
 *
 * @throws Problem where a column or a row is gone: the rest would be of another unit
 */
export function positionChanges(
  system: IndicatorSystem,
  table: TableContents,
  position: Position,
): WrittenRow[] {
  const reader = new TableReader(table, POSITION_COLUMNS);
  const lost = POSITION_COLUMNS.find(({ key }) => reader.columnOf(key) < 0);
  if (lost) throw problem("units.rankingColumn", { sheet: table.sheet, title: titleOf(lost) });
  const keys = reader.texts(reader.columnOf(POSITION_COLUMN.key));
  return positionRows(system, position).map((each): WrittenRow => {
    const row = keys.indexOf(each.code);
    if (row < 0) throw problem("units.positionRow", { sheet: table.sheet, name: each.name });
    const said = cellsOf(each);
    const cells = reader.keys.map((key) =>
      key === undefined ? undefined : (said[columnIn(POSITION_COLUMNS, key)] ?? ""),
    );
    return { row, unit: each.code, cells };
  });
}
