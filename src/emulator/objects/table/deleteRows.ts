import { bodyCount, bodyRect } from "../../model/table";
import type { Host } from "../../protocol/host";
import { closeRoom, tellOfDeleted } from "./room";
import type { TableTarget } from "./target";

/**
 * Deletes rows of a table; cells below shift up. A table keeps one row: the last one is emptied.
 *
 * @param places indexes of existing rows, from 0, without duplicates
 */
export function deleteRows({ sheet, table }: TableTarget, places: readonly number[], host: Host): void {
  host.assertUnprotected(sheet);
  const isAll = places.length === bodyCount(table);
  for (const place of [...places].sort((a, b) => b - a)) {
    const top = bodyRect(table).top + place;
    const row = { ...table.rect, top, bottom: top };
    if (isAll && place === 0) {
      for (let column = row.left; column <= row.right; column++) sheet.put(top, column, { value: null });
      table.hasBlankRow = true;
      host.edited(sheet, row);
    } else {
      const left = { ...table.rect, bottom: table.rect.bottom - 1 };
      closeRoom(sheet, row, "row", table.rect, host);
      table.rect = left;
      tellOfDeleted({ sheet, table }, row, "RowDeleted", host);
    }
  }
}
