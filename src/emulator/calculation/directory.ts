import type { NameModel } from "../model/name";
import type { SheetModel } from "../model/sheet";
import type { TableModel } from "../model/table";
import type { WorkbookModel } from "../model/workbook";

/** What formulas find by name in a workbook. */
export type Directory = Pick<WorkbookModel, "name" | "sheet" | "table">;

/** Looks everything up once: for as long as no sheet, table or name comes, goes or is renamed. */
export function directoryOf(workbook: WorkbookModel): Directory {
  const names = new Map<SheetModel | undefined, Map<string, NameModel>>();
  const sheets = new Map<string, SheetModel | undefined>();
  const tables = new Map<string, { sheet: SheetModel; table: TableModel } | undefined>();
  const namesOf = (sheet: SheetModel | undefined): Map<string, NameModel> =>
    kept(names, sheet, () => indexed((sheet ?? workbook).names));
  return {
    name: (name, sheet) => {
      const wanted = name.toLowerCase();
      return (sheet && namesOf(sheet).get(wanted)) ?? namesOf(undefined).get(wanted);
    },
    sheet: (nameOrId) => kept(sheets, nameOrId, () => workbook.sheet(nameOrId)),
    table: (nameOrId) => kept(tables, nameOrId, () => workbook.table(nameOrId)),
  };
}

/** Of two that are the same but for case, the first counts. */
function indexed(names: readonly NameModel[]): Map<string, NameModel> {
  return new Map(names.map((name) => [name.name.toLowerCase(), name] as const).reverse());
}

function kept<Key, Found>(map: Map<Key, Found>, key: Key, find: () => Found): Found {
  if (!map.has(key)) map.set(key, find());
  return map.get(key)!;
}
