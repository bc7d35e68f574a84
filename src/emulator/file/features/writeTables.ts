import type { ReadonlyCell } from "../../model/cell";
import { isSame } from "../../model/same";
import type { SheetModel } from "../../model/sheet";
import type { TableModel } from "../../model/table";
import { childOf } from "../../xml/tree";
import { element } from "../../xml/write";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { differentialsOf } from "./autoFilter";
import { changedTable, newTable } from "./tablePart";
import { totalsOf } from "./tableTotals";

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
    // untouched titles and totals stay as they were written
    const isTouched = isTableTouched(sheet, table);
    const titles = isTouched ? columnTitles(sheet, table) : undefined;
    const totals = titles && isTotalTouched(sheet, table) ? totalsOf(sheet, table, titles) : undefined;
    saving.parts.write(part, changedTable(text, table, { titles, totals, differentials }));
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

function isTableTouched(sheet: SheetModel, table: TableModel): boolean {
  return (
    table.hiddenTitles !== undefined ||
    sheet.touched.hasRow(table.rect.top) ||
    !isSame(table.rect, table.source!.rect) ||
    isTotalTouched(sheet, table)
  );
}

function isTotalTouched(sheet: SheetModel, table: TableModel): boolean {
  // what a hidden row had stays with the columns
  if (!table.hasTotals) return false;
  return sheet.touched.hasRow(table.rect.bottom) || !isSame(table.rect, table.source!.rect);
}

function addedPart(context: SheetSaving, table: TableModel): string {
  const { sheet, saving } = context;
  const { parts, declared } = saving;
  const titles = columnTitles(sheet, table);
  const totals = totalsOf(sheet, table, titles);
  const name = parts.freeName("xl/tables/table");
  parts.write(
    name,
    newTable(table, saving.nextTableId(), { titles, totals, differentials: differentialsOf(context) }),
  );
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
