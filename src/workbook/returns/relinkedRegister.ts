import { fillSheetNames, SHEET } from "../sheetNames";
import type { IndicatorSystem } from "../../system/schema";
import type { TableChanges } from "../journal/columnChange";
import { REGISTER_COLUMN } from "../tableNames";
import { REGISTER_COLUMNS } from "./registerColumns";
import { registerPlanRows } from "./registerSheet";

/** Columns that refer to cells of fill sheets, or of the ledger. */
const LINKED: readonly string[] = [
  ...[REGISTER_COLUMN.filled, REGISTER_COLUMN.needed],
  ...[REGISTER_COLUMN.person, REGISTER_COLUMN.phone],
];

/**
 * What 下发与回收 refers to on fill sheets and on a ledger that were just made, by department.
 *
 * @param made names of the sheets that are made
 */
export function relinkedRegister(system: IndicatorSystem, made: ReadonlySet<string>): TableChanges {
  const names = fillSheetNames(system);
  const columns = REGISTER_COLUMNS.filter(({ key }) => LINKED.includes(key));
  const rows = registerPlanRows(system, new Map(), []).filter(({ department }) =>
    made.has(names.get(department.id) ?? SHEET.ledger),
  );
  return new Map(
    rows.map((row) => [
      row.department.id,
      Object.fromEntries(columns.map(({ key, cell }) => [key, cell!(row, noCell)])),
    ]),
  );
}

/** None of them refers to a cell of its own row. */
function noCell(key: string): never {
  throw new Error(`no formula of ${key} is written again`);
}
