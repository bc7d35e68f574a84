import { newTitle, settleHeadings } from "./headings";
import { concerned, moveIndex, moveRect } from "./movedRects";
import { contains } from "./rect";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";
import { columnIdsOf, nextColumnId, type TableSort } from "./table";

/** Moves the tables of a sheet whose cells have moved; inserted columns get ids and titles of their own. */
export function moveTables(sheet: SheetModel, edit: StructuralEdit): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const before = table.rect;
    const [rect] = moveRect(before, edit) ?? [];
    if (!rect) return [];
    if (edit.axis !== "column" || !contains(concerned(edit), before)) return [Object.assign(table, { rect })];
    const columnIds = movedIds(columnIdsOf(table), before.left, edit, nextColumnId(table));
    const hiddenTitles = movedTitles(table.hiddenTitles, before.left, edit);
    const sort = movedSort(table.sort, before.left, rect.left, edit);
    Object.assign(table, { rect, columnIds, sort, ...(hiddenTitles ? { hiddenTitles } : {}) });
    const right = edit.at + edit.count - 1;
    if (edit.count > 0 && edit.at > before.left && edit.at <= before.right)
      settleHeadings(sheet, table, { ...rect, left: edit.at, right }, () => undefined);
    return [table];
  });
}

/** Titles that are not shown go along with their columns; inserted ones get titles of their own. */
function movedTitles(
  titles: readonly string[] | undefined,
  left: number,
  edit: StructuralEdit,
): readonly string[] | undefined {
  const first = edit.at - left;
  if (edit.count < 0) return titles?.filter((_, i) => moveIndex(left + i, edit) !== undefined);
  if (!titles || first <= 0 || first >= titles.length) return titles;
  const moved = [...titles];
  for (let i = 0; i < edit.count; i++) moved.splice(first + i, 0, newTitle(moved, 1));
  return moved;
}

/** What a table was sorted by; undefined once one of the columns is gone. */
function movedSort(
  sort: TableSort | undefined,
  before: number,
  now: number,
  edit: StructuralEdit,
): TableSort | undefined {
  const fields = sort?.fields.flatMap((field) => {
    const column = moveIndex(before + field.key, edit);
    return column === undefined ? [] : [{ ...field, key: column - now }];
  });
  return sort && fields?.length === sort.fields.length ? { ...sort, fields } : undefined;
}

function movedIds(
  ids: readonly number[],
  left: number,
  edit: StructuralEdit,
  next: number,
): readonly number[] {
  const first = edit.at - left;
  if (edit.count < 0) return ids.filter((_, i) => moveIndex(left + i, edit) !== undefined);
  if (first <= 0 || first >= ids.length) return ids;
  const fresh = Array.from({ length: edit.count }, (_, i) => next + i);
  return [...ids.slice(0, first), ...fresh, ...ids.slice(first)];
}
