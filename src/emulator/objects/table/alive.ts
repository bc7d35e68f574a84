import type { SheetModel } from "../../model/sheet";
import type { TableModel } from "../../model/table";
import type { Host } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import type { TableTarget } from "./target";

/**
 * The sheet of a table.
 *
 * @throws HostError ItemNotFound when the table or the sheet was deleted
 */
export function alive({ sheet, table }: TableTarget, host: Host): SheetModel {
  host.assertAlive(sheet);
  if (!sheet.tables.includes(table)) throw new HostError("ItemNotFound", `table ${table.name} is gone`);
  return sheet;
}

/** The table, when it still exists and its sheet is not protected. */
export function changing(target: TableTarget, host: Host): TableModel {
  host.assertUnprotected(alive(target, host));
  return target.table;
}
