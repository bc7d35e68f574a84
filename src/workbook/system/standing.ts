import { anyText, LONGEST_LITERAL } from "../../formula/excelLimits";
import { countExamples } from "../../system/parameters";
import { SHORTEST_BASIS, UNDECIDED } from "../../validation/parameterised";
import { bareText } from "../entryTests";
import type { IndicatorSystem } from "../../system/schema";
import type { CellOf } from "../columns/column";
import { areaOnSheet } from "../plan/address";
import { NO_BASIS } from "../plan/footer";
import type { Area, Content, Formula } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { SYSTEM_COLUMN } from "../tableNames";
import type { ComponentRow } from "./componentRow";

/** What 参数状态 says of goalposts that nobody has decided on. */
export const EXAMPLE = "示例参数";
const UNSET = "未设置";

/**
 * Goalposts of an example are examples until somebody changes one of them, or writes down what they are based on. Of a
 * method without goalposts there is nothing to say.
 */
export function standingFormula({ component: { goalposts }, method }: ComponentRow, at: CellOf): Formula {
  if (!method.goalposts) return { formula: '=""' };
  const [low, high, basis] = [at(SYSTEM_COLUMN.low), at(SYSTEM_COLUMN.high), at(SYSTEM_COLUMN.basis)];
  const isNone = anyText([
    `LEN(${bareText(basis)})<${SHORTEST_BASIS}`,
    ...UNDECIDED.map((word) => `ISNUMBER(FIND("${word}",${basis}))`),
  ]);
  const set = goalposts?.example
    ? `IF(AND(${low}=${goalposts.low},${high}=${goalposts.high},IF(ISTEXT(${basis}),${isNone},TRUE)),"${EXAMPLE}","")`
    : `""`;
  return { formula: `=IF(COUNT(${low},${high})<2,"${UNSET}",${set})` };
}

/**
 * A line above a table that begins with the warning as long as one of the parameters is an example.
 *
 * @param standings where 参数状态 stands on 指标体系
 */
export function warned(system: IndicatorSystem, standings: Area, line: string): Content {
  if (countExamples(system) === 0) return line;
  const count = `COUNTIF(${areaOnSheet(SHEET.system, standings)},"${EXAMPLE}")`;
  return {
    formula: `=IF(IFERROR(${count},0)>0,"${NO_BASIS}。","")&${literals(line)}`,
    shows: `${NO_BASIS}。${line}`,
  };
}

/** A text of any length as formula text. */
function literals(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, "gu")) ?? [""];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}
