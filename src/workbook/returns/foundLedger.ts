import { keysIn } from "../columns/column";
import { LEDGER_COLUMNS } from "../ledger/ledgerColumns";
import { LEDGER_COLUMN } from "../ledgerNames";
import type { Contents, TableContents } from "../read/contents";
import { rowsOf } from "../read/rows";
import { TABLE } from "../tableNames";

/** By these a row of titles is known as that of the ledger. */
const TELLING: readonly string[] = [LEDGER_COLUMN.no, LEDGER_COLUMN.unit, LEDGER_COLUMN.percent];

/**
 * Finds the lines of 任务台账 by the titles of its columns, where another program has dropped the table around them.
 *
 * @returns undefined for a sheet that has none
 */
export function foundLedger(contents: Contents): TableContents | undefined {
  const titles = contents.values.map((cells) =>
    keysIn(
      LEDGER_COLUMNS,
      cells.map((cell) => String(cell).trim()),
    ),
  );
  const header = titles.findIndex((keys) => TELLING.every((key) => keys.includes(key)));
  if (header < 0) return undefined;
  const no = titles[header]!.indexOf(LEDGER_COLUMN.no);
  const last = contents.values.findLastIndex((cells) => typeof cells[no] === "number");
  return last > header ? { name: TABLE.ledger, ...rowsOf(contents, header, last + 1) } : undefined;
}
