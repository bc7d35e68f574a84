import { kept } from "../../model/kept";
import type { NameModel } from "../../model/name";
import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";

/** What formulas look up by name in a workbook. */
export type Directory = Pick<WorkbookModel, "name" | "sheet" | "table" | "sheets">;

/** A directory that caches its look-ups: valid until a sheet, table or name is added, removed, renamed or moved. */
export function directoryOf(workbook: WorkbookModel): Directory {
  const names = new Map<SheetModel | undefined, Map<string, NameModel>>();
  const namesOf = (sheet: SheetModel | undefined): Map<string, NameModel> => {
    if (!names.has(sheet)) names.set(sheet, indexed((sheet ?? workbook).names));
    return names.get(sheet)!;
  };
  return {
    name: (name, sheet) => {
      const wanted = name.toLowerCase();
      return (sheet && namesOf(sheet).get(wanted)) ?? namesOf(undefined).get(wanted);
    },
    sheet: kept((nameOrId) => workbook.sheet(nameOrId)),
    table: kept((nameOrId) => workbook.table(nameOrId)),
    sheets: workbook.sheets,
  };
}

/** By name in lower case; of two names that differ only in case, the first wins. */
function indexed(names: readonly NameModel[]): Map<string, NameModel> {
  return new Map(names.map((name) => [name.name.toLowerCase(), name] as const).reverse());
}
