import type { SheetModel } from "../../model/sheet";
import type { TableModel } from "../../model/table";
import { called } from "../../model/workbook";
import type { Host } from "../../protocol/host";

/** What a Table proxy stands for. */
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The sheet of a collection of tables; undefined for the whole workbook. */
export type Scope = SheetModel | undefined;

export function tablesOf(scope: Scope, { workbook }: Host): TableTarget[] {
  return (scope ? [scope] : workbook.sheets).flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table })),
  );
}

/** By id, or by name without regard to case. */
export function findTable(scope: Scope, key: string, host: Host): TableTarget | undefined {
  if (!scope) return host.workbook.table(key);
  const isWanted = called(key);
  const table = scope.tables.find((each) => each.id === key || isWanted(each));
  return table && { sheet: scope, table };
}
