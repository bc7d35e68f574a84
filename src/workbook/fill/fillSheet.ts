import type { Department, IndicatorSystem } from "../../system/schema";
import { tableArea, tableBlock, tableFormats, tableValidations, widthsOf } from "../columns/columnTable";
import type { Area, Block, SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { heightOfLines, rowHeights } from "../plan/rowHeight";
import { FILL_COLUMN, fillTableName } from "../tableNames";
import { changesByPoints } from "./changeFormula";
import { derivedBlock, derivedFormats, derivedRows, derivedStart } from "./derivedBlock";
import { FOOT_ROWS, footBlock, footFormats, footHeights, footStart } from "./fillFoot";
import {
  HEAD_HEIGHTS,
  headBlock,
  headFormats,
  headMerges,
  headValidations,
  printedColumns,
} from "./fillHead";
import { fillHighlights } from "./fillHighlights";
import { type FillLayout, fillLayout, fillTable } from "./fillLayout";
import { fillMarks } from "./fillMarks";

/**
 * The sheet that one department fills. Pure: the same system gives the same plan.
 *
 * @param isApart whether it stands in a workbook without the sheets of other departments
 */
export function fillSheet(
  system: IndicatorSystem,
  department: Department,
  name: string,
  isApart = false,
): SheetPlan {
  const layout = fillLayout(system, department);
  const { headerRow, firstRow } = layout;
  const table = fillTable(layout);
  const block = tableBlock(table);
  const derived = derivedRows(system, layout, isApart);
  const below = derivedBlock(layout, derived);
  return {
    name,
    tabColor: "#2E75B6",
    blocks: [headBlock(system, layout), block, footBlock(layout), ...below],
    tables: [{ name: fillTableName(department.id), area: tableArea(table) }],
    merges: headMerges(layout),
    formats: [
      ...headFormats(layout),
      ...tableFormats(table),
      ...pointFormats(layout),
      ...footFormats(layout),
      ...derivedFormats(layout, derived.length),
    ],
    columnWidths: widthsOf(table.columns),
    rowHeights: {
      ...HEAD_HEIGHTS,
      [headerRow]: 30,
      ...highEnough(heights(block, firstRow, layout)),
      ...footHeights(layout),
      ...(derived.length > 0 ? { [derivedStart(layout)]: 24 } : {}),
      ...below.map((each) => heights(each, derivedStart(layout) + 1, layout))[0],
    },
    validations: [...tableValidations(table), ...headValidations(layout)],
    highlights: [...fillHighlights(layout), ...fillMarks(layout)],
    frozenRows: firstRow,
    print: {
      ...printPlan(system, name, "landscape", headerRow),
      area: printedArea(layout),
      margins: NARROW_MARGINS,
    },
    locked: true,
  };
}

/** From the title to the foot, without what only helps on the screen: what the checks say and what is derived. */
function printedArea(layout: FillLayout): Area {
  return { row: 0, rows: footStart(layout) + FOOT_ROWS - 1, ...printedColumns(layout) };
}

/** Changes that are told in percentage points. */
function pointFormats({ quantities, columnOf }: FillLayout): SheetPlan["formats"] {
  const column = columnOf(FILL_COLUMN.change);
  return quantities
    .filter(changesByPoints)
    .map(({ row }) => ({ area: { row, column, rows: 1, columns: 1 }, format: "points" as const }));
}

/** Rows of a block below its titles, as high as their texts. */
function heights(
  { column, rows: [, ...rows] }: Block,
  first: number,
  { columns }: FillLayout,
): Record<number, number> {
  return rowHeights(first, rows, widthsOf(columns).slice(column));
}

/** What a check says beside a row runs over two lines. */
function highEnough(heights: Readonly<Record<number, number>>): Record<number, number> {
  const least = heightOfLines(2);
  return Object.fromEntries(Object.entries(heights).map(([row, height]) => [row, Math.max(height, least)]));
}
