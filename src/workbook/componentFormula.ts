import type { Expression } from "../formula/expression";
import { toExcelOrBlank } from "../formula/toExcel";
import { toWords } from "../formula/toWords";
import { quantityOf } from "../system/lookup";
import type { IndicatorSystem } from "../system/schema";
import type { Formula } from "./plan/plan";
import { quantityName } from "./tableNames";

/** What a component shows where its formula has no result. */
const NOT_COMPUTABLE = "无法计算";

/** The component's value over the names of the quantities; empty while one is missing, in words where there is no result. */
export function valueFormula(expression: Expression): Formula {
  const text = toExcelOrBlank(expression, ({ name, lag }) => quantityName(name, lag));
  return { formula: `=IFERROR(${text},"${NOT_COMPUTABLE}")` };
}

/** As people write it: `税收收入 ÷ 一般公共预算收入 × 100`. */
export function formulaInWords(system: IndicatorSystem, expression: Expression): string {
  return toWords(expression, ({ name, lag }) => periodName(lag) + quantityOf(system, name).name);
}

function periodName(lag: number): string {
  return ["", "上年", "前年"][lag] ?? `前${lag}年`;
}
