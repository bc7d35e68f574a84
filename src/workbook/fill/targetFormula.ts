import type { CellOf } from "../columns/column";
import type { Formula } from "../plan/plan";
import { FILL_COLUMN, TARGET_NAME } from "../tableNames";
import type { FillRow } from "./fillRow";

/**
 * What 任务分解表-目标 says of a quantity, by the cell of its key; what the system says where that sheet is not, as in the
 * file that a department gets: there the name is not, and what asks for it is an error.
 */
export function targetFormula({ target }: FillRow, at: CellOf): Formula {
  const found = `INDEX(${TARGET_NAME.values},MATCH(${at(FILL_COLUMN.key)},${TARGET_NAME.keys},0))`;
  const said = `IFERROR(IF(ISNUMBER(${found}),${found},""),"")`;
  return { formula: `=IF(ISERROR(ROWS(${TARGET_NAME.keys})),${target ?? '""'},${said})` };
}
