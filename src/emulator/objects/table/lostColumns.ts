import { titlesOf } from "../../model/headings";
import { concerned, moveIndex, moveRect } from "../../model/movedRects";
import { columnCount, contains } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { StructuralEdit } from "../../model/source";
import { loseColumns, loseTable } from "../../model/tableMentions";
import type { Host } from "../../protocol/host";
import { filterOfTable, placed } from "../filter/target";
import { refilter } from "../filter/showRows";
import type { TableTarget } from "./target";

/**
 * Cells are about to be deleted: references to tables and columns that go with them become `#REF!`, and rows that were
 * hidden because of such a column are shown again.
 */
export function loseColumnsIn(sheet: SheetModel, edit: StructuralEdit, host: Host): void {
  if (edit.count > 0) return;
  showFiltered(sheet, edit, host);
  for (const table of sheet.tables.filter(({ rect }) => contains(concerned(edit), rect))) {
    if (!moveRect(table.rect, edit)) {
      refilter(filterOfTable({ sheet, table }), (criteria) => criteria.clear(), host);
      loseTable(host.workbook, table);
    } else if (edit.axis === "column") loseSome({ sheet, table }, edit, host);
  }
}

/** The same of the filter that a sheet has outside of its tables. */
function showFiltered(sheet: SheetModel, edit: StructuralEdit, host: Host): void {
  const { rect, criteria } = sheet.autoFilter ?? {};
  if (!rect || edit.axis !== "column" || !contains(concerned(edit), rect)) return;
  const lost = [...criteria!.keys()].filter((place) => moveIndex(rect.left + place, edit) === undefined);
  if (lost.length > 0) refilter({ sheet }, (all) => lost.forEach((place) => all.delete(place)), host);
}

function loseSome(target: TableTarget, edit: StructuralEdit, host: Host): void {
  const { sheet, table } = target;
  const isLost = (place: number): boolean => moveIndex(table.rect.left + place, edit) === undefined;
  const lost = Array.from({ length: columnCount(table.rect) }, (_, place) => place).filter(isLost);
  if (lost.length === 0) return;
  loseColumns(host.workbook, table, titlesOf(sheet, table), isLost);
  const filter = filterOfTable(target);
  if (lost.some((place) => placed(filter)?.criteria.has(place)))
    refilter(filter, (criteria) => lost.forEach((place) => criteria.delete(place)), host);
}
