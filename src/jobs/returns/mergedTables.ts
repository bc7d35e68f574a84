import type { KeyedTable } from "../../excel/read/moved";
import type { FoundMaster } from "../../excel/returns/readMaster";
import type { Register } from "../../excel/returns/readRegister";
import { fillingDepartments } from "../../system/lookup";
import { allFillColumns } from "../../workbook/fill/fillColumns";
import { LEDGER_COLUMN } from "../../workbook/ledgerNames";
import { TableReader } from "../../workbook/read/contents";
import { REGISTER_COLUMNS } from "../../workbook/returns/registerColumns";
import { FILL_COLUMN, fillTableName, REGISTER_COLUMN, TABLE } from "../../workbook/tableNames";

/** Tables whose rows are written by their places: those of departments, and the register. */
export function mergedTables(
  register: Register | undefined,
  { submission, contents }: FoundMaster,
): KeyedTable[] {
  const fill = fillingDepartments(submission.system).flatMap(({ id }): KeyedTable[] => {
    const table = contents.tables.get(fillTableName(id));
    return table ? [{ table, key: new TableReader(table, allFillColumns()).columnOf(FILL_COLUMN.key) }] : [];
  });
  const ledger = contents.tables.get(TABLE.ledger);
  const tasks = ledger
    ? [
        {
          table: ledger,
          key: new TableReader(ledger, [{ key: LEDGER_COLUMN.no }]).columnOf(LEDGER_COLUMN.no),
        },
      ]
    : [];
  const reader = register && new TableReader(register.table, REGISTER_COLUMNS);
  return [
    ...fill,
    ...tasks,
    ...(reader ? [{ table: reader.table, key: reader.columnOf(REGISTER_COLUMN.key) }] : []),
  ];
}
