import type { IndicatorSystem, Quantity } from "../../system/schema";
import type { Column } from "../columns/column";
import { type ColumnTable, tableBlock, tableFormats, widthsOf } from "../columns/columnTable";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";

interface QuantityRow extends Quantity {
  readonly filledBy: string;
}

const COLUMNS: readonly Column<QuantityRow>[] = [
  { key: "基础数据", width: 30, cell: ({ name }) => name },
  { key: "计量单位", width: 13, format: "center", cell: ({ unit }) => unit || null },
  { key: "由谁填报", width: 24, format: "center", cell: ({ filledBy }) => filledBy },
];

/** Every quantity with who fills it, for the lead office to look it up. */
export function quantitySheet(system: IndicatorSystem): SheetPlan {
  const names = new Map(system.departments.map(({ id, name }) => [id, name]));
  const table: ColumnTable<QuantityRow> = {
    columns: COLUMNS,
    rows: system.quantities.map((each) => ({ ...each, filledBy: names.get(each.department)! })),
    header: 2,
  };
  const [block, widths] = [tableBlock(table), widthsOf(COLUMNS)];
  const head = heading(`${system.title}基础数据目录`, `${system.period}年度`, widths);
  return {
    name: SHEET.quantities,
    blocks: [...head.blocks, block],
    tables: [],
    merges: head.merges,
    formats: [...head.formats, ...tableFormats(table)],
    columnWidths: widths,
    rowHeights: { ...HEADING_HEIGHTS, ...rowHeights(table.header, block.rows, widths) },
    frozenRows: table.header + 1,
    print: printPlan(system, SHEET.quantities, "portrait", table.header),
    locked: true,
  };
}
