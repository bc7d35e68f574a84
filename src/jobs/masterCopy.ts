import type { Inventory, OwnInventory } from "../excel/read/inventory";
import { READING_INVENTORY } from "../excel/read/inventory";
import { problem } from "../system/problem";

/**
 * Asserts that a workbook is for all departments.
 *
 * @throws Problem that names the department whose file it is
 */
export function assertMaster({ part }: Pick<Inventory, "part">): void {
  if (part) throw problem("departmentFile", { department: part.name });
}

/** As `READING_INVENTORY`; answered by a Problem also in the file of one department. */
export const READING_MASTER = READING_INVENTORY.map((inventory): OwnInventory => {
  assertMaster(inventory);
  return inventory;
});
