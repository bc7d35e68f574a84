import { anyText, limitFault } from "../formula/excelLimits";
import { entriesRead } from "../formula/componentExpression";
import { beforeRounding, type Expression } from "../formula/expression";
import { toExcelOrBlank } from "../formula/toExcel";
import { toWords } from "../formula/toWords";
import { quantityOf } from "../system/lookup";
import type { Indicator, IndicatorSystem } from "../system/schema";
import { WRONG, wrongTest } from "./entryTests";
import { idleOr } from "./idle";
import type { Formula } from "./plan/plan";
import { NOT_COMPUTABLE } from "./notComputable";
import { quantityName } from "./tableNames";

/**
 * The component's value as a formula over the names of its quantities: empty while one is missing, a text where there
 * is no result or an entry is wrong. Entries are not tested where the tests would exceed Excel's limits of a formula.
 */
export function valueFormula(system: IndicatorSystem, indicator: Indicator, expression: Expression): Formula {
  const text = toExcelOrBlank(expression, ({ name, lag }) => quantityName(name, lag));
  const value = idleOr(indicator, expression, `IFERROR(${text},"${NOT_COMPUTABLE}")`);
  const tests = entriesRead(indicator, expression).map((reference) => wrongTest(system, reference));
  const tested = `=IF(${anyText(tests)},"${WRONG}",${value})`;
  return { formula: tests.length > 0 && limitFault(tested) === undefined ? tested : `=${value}` };
}

/** As people write it: `税收收入 ÷ 一般公共预算收入 × 100`. */
export function formulaInWords(
  system: IndicatorSystem,
  { components }: Indicator,
  expression: Expression,
): string {
  const nameOf = (id: string): string => components.find((each) => each.id === id)?.name ?? id;
  return toWords(beforeRounding(expression), {
    nameOf: ({ name, lag }) => periodName(lag) + quantityOf(system, name).name,
    componentOf: ({ id, lag }) => periodName(lag) + nameOf(id),
  });
}

function periodName(lag: number): string {
  return ["", "上年", "前年"][lag] ?? `前${lag}年`;
}
