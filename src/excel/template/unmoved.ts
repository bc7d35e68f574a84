import { passing } from "../request/passing";
import { HELD } from "../../workbook/journal/held";
import { areaAddress } from "../../workbook/plan/address";
import type { SheetRepair } from "../../workbook/repair/repairs";
import { inOrder, Part } from "../request/part";

/**
 * Keeps the repairs of sheets whose table has not moved since they were found; on others their addresses mean other
 * cells.
 */
export function readingUnmoved(repairs: readonly SheetRepair[]): Part<SheetRepair[]> {
  return inOrder(repairs.map(readingIfUnmoved)).map((found) => found.flatMap((repair) => repair ?? []));
}

function readingIfUnmoved(repair: SheetRepair): Part<SheetRepair | undefined> {
  return new Part(({ workbook }) => {
    const item = workbook.tables.getItemOrNullObject(repair.table.name);
    const worksheet = item.worksheet.load("name");
    const range = passing(item.getRange()).load("address, formulas, rowIndex, columnIndex");
    const protection = workbook.worksheets.getItemOrNullObject(repair.sheet).protection.load("protected");
    return () => {
      if (item.isNullObject || worksheet.name !== repair.sheet) return undefined;
      const address = range.address.slice(range.address.lastIndexOf("!") + 1);
      if (address !== areaAddress(repair.table.area)) return undefined;
      const anchors = (repair.anchors ?? []).filter(({ row, column }) => {
        const now: unknown = range.formulas[row - range.rowIndex]?.[column - range.columnIndex];
        // what somebody has typed there since is theirs
        return now === "" || now === HELD;
      });
      // as the sheet is now: a repair that was broken off may have left it open; names are looked up anew, since some
      // may be there by now
      return { ...repair, anchors, protection: !protection.protected, names: [] };
    };
  });
}
