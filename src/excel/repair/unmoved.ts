import { HELD } from "../../workbook/journal/held";
import { areaAddress } from "../../workbook/plan/address";
import type { SheetRepair } from "../../workbook/repair/repairs";

/** Repairs of sheets whose table stands where it stood: elsewhere their places mean other cells. */
export async function unmoved(
  { workbook }: Excel.RequestContext,
  repairs: readonly SheetRepair[],
): Promise<SheetRepair[]> {
  const found = repairs.map(({ table, sheet }) => {
    const item = workbook.tables.getItemOrNullObject(table.name);
    return {
      item,
      worksheet: item.worksheet.load("name"),
      range: item.getRange().load("address, formulas, rowIndex, columnIndex"),
      protection: workbook.worksheets.getItemOrNullObject(sheet).protection.load("protected"),
    };
  });
  await workbook.context.sync();
  return repairs.flatMap((repair, i): SheetRepair[] => {
    const { item, worksheet, range, protection } = found[i]!;
    if (item.isNullObject || worksheet.name !== repair.sheet) return [];
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    if (address !== areaAddress(repair.table.area)) return [];
    // as the sheet is now: a repair that was broken off may have left it open
    // names are looked up anew: some may be there by now
    const anchors = (repair.anchors ?? []).filter(({ row, column }) => {
      const now: unknown = range.formulas[row - range.rowIndex]?.[column - range.columnIndex];
      // what somebody has typed there since is theirs
      return now === "" || now === HELD;
    });
    return [{ ...repair, anchors, protection: !protection.protected, names: [] }];
  });
}
