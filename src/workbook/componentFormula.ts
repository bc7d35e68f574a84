import { anyText, limitFault } from "../formula/excelLimits";
import { type Expression, referencesOf } from "../formula/expression";
import { toExcelOrBlank } from "../formula/toExcel";
import { toWords } from "../formula/toWords";
import { quantityOf } from "../system/lookup";
import type { IndicatorSystem } from "../system/schema";
import { WRONG, wrongTest } from "./entryTests";
import type { Formula } from "./plan/plan";
import { quantityName } from "./tableNames";

/** What a component shows where its formula has no result. */
const NOT_COMPUTABLE = "无法计算";

/**
 * The component's value over the names of the quantities: empty while one is missing, in words where there is no result or an
 * entry cannot be what it is. Of more entries than Excel takes such tests of in a formula none is tested.
 */
export function valueFormula(system: IndicatorSystem, expression: Expression): Formula {
  const text = toExcelOrBlank(expression, ({ name, lag }) => quantityName(name, lag));
  const value = `IFERROR(${text},"${NOT_COMPUTABLE}")`;
  const tests = referencesOf(expression).map((reference) => wrongTest(system, reference));
  const tested = `=IF(${anyText(tests)},"${WRONG}",${value})`;
  return { formula: tests.length > 0 && limitFault(tested) === undefined ? tested : `=${value}` };
}

/** As people write it: `税收收入 ÷ 一般公共预算收入 × 100`. */
export function formulaInWords(system: IndicatorSystem, expression: Expression): string {
  return toWords(expression, ({ name, lag }) => periodName(lag) + quantityOf(system, name).name);
}

function periodName(lag: number): string {
  return ["", "上年", "前年"][lag] ?? `前${lag}年`;
}
