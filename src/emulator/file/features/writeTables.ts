import type { ReadonlyCell } from "../../model/cell";
import { isSame } from "../../model/same";
import type { SheetModel } from "../../model/sheet";
import { columnIdsOf, type TableModel } from "../../model/table";
import { childOf } from "../../xml/tree";
import { element } from "../../xml/write";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { differentialsOf } from "./autoFilter";
import { changedTable, newTable } from "./tablePart";
import type { ColumnWriting } from "./tableColumns";
import { calculatedAnew, calculatedNow } from "./tableFormulas";
import { NO_TOTAL, totalsOf } from "./tableTotals";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Tables have parts of their own; the sheet lists them. */
export const writeTables: FeatureWriter = (context) => {
  const { sheet, before, root, saving, prefix, relationshipPrefix } = context;
  const kept = new Set<string>();
  const differentials = differentialsOf(context);
  for (const table of sheet.tables.filter(({ source }) => source)) {
    kept.add(table.source!.relationship);
    const { part } = table.source!;
    const text = saving.parts.text(part)!;
    const columns = columnsOf(sheet, table, calculatedAnew(sheet, table, text));
    saving.parts.write(part, changedTable(text, table, { columns, differentials }));
  }
  const gone = before.tables.filter(({ source }) => !kept.has(source!.relationship));
  for (const { source } of gone) {
    saving.removed.add(source!.part);
    context.unrelate(source!.relationship);
  }
  const added = sheet.tables.filter(({ source }) => !source).map((table) => addedPart(context, table));
  if (added.length === 0 && gone.length === 0) return [];
  const names = new Set(gone.map(({ source }) => source!.relationship));
  const lists = (childOf(root, "tableParts")?.children ?? []).filter(
    ({ attributes }) => !Object.values(attributes).some((value) => names.has(value)),
  );
  const ids = context.relate(added.map((target) => ({ type: "table", target })));
  const xml = [
    ...lists.map((each) => written(context, each)),
    ...ids.map((id) => element(`${prefix}tablePart`, { [`${relationshipPrefix}id`]: id })),
  ];
  const list = element(`${prefix}tableParts`, { count: xml.length }, xml.join(""));
  return putting(context, "tableParts", xml.length > 0 ? list : "");
};

/** @param formulas of calculated columns that have changed, by ids of columns */
function columnsOf(
  sheet: SheetModel,
  table: TableModel,
  formulas: ReadonlyMap<number, string>,
): ColumnWriting[] {
  // untouched titles and totals stay as they were written
  const titles = isTableTouched(sheet, table) ? columnTitles(sheet, table) : undefined;
  const totals = titles && isTotalTouched(sheet, table) ? totalsOf(sheet, table, titles) : undefined;
  return columnIdsOf(table).map((id, i) => ({
    id,
    title: titles?.[i],
    total: totals && (totals[i] ?? NO_TOTAL),
    formula: formulas.get(id),
  }));
}

function isTableTouched(sheet: SheetModel, table: TableModel): boolean {
  return (
    !table.source ||
    table.hiddenTitles !== undefined ||
    sheet.touched.hasRow(table.rect.top) ||
    !isSame(table.rect, table.source.rect) ||
    isTotalTouched(sheet, table)
  );
}

function isTotalTouched(sheet: SheetModel, table: TableModel): boolean {
  if (!table.source) return true;
  // what a hidden row had stays with the columns
  if (!table.hasTotals) return false;
  return sheet.touched.hasRow(table.rect.bottom) || !isSame(table.rect, table.source.rect);
}

function addedPart(context: SheetSaving, table: TableModel): string {
  const { sheet, saving } = context;
  const { parts, declared } = saving;
  const columns = columnsOf(sheet, table, calculatedNow(sheet, table));
  const name = parts.freeName("xl/tables/table");
  const differentials = differentialsOf(context);
  parts.write(name, newTable(table, saving.nextTableId(), { columns, differentials }));
  declared.set(name, CONTENT_TYPE);
  return name;
}

/** The titles of the header row, made unique and not empty, as the file format requires. */
function columnTitles(sheet: SheetModel, { rect, hiddenTitles }: TableModel): string[] {
  if (hiddenTitles) return [...hiddenTitles];
  const titles: string[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    const shown = titleOf(sheet.cell(rect.top, column)) || `Column${column - rect.left + 1}`;
    let title = shown;
    for (let i = 2; titles.some((each) => each.toLowerCase() === title.toLowerCase()); i++) title = shown + i;
    titles.push(title);
  }
  return titles;
}

function titleOf(cell: ReadonlyCell | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "object" ? "" : String(value);
}
