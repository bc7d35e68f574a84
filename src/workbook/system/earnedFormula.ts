import { anyText } from "../../formula/excelLimits";
import type { Expression, Reference } from "../../formula/expression";
import { missingTest, toExcel } from "../../formula/toExcel";
import { methodTree } from "../../scoring/methods/method";
import type { CellOf } from "../columns/column";
import type { Indicator } from "../../system/schema";
import { comparedTests, idleTest } from "../idle";
import type { Formula } from "../plan/plan";
import { quantityName, SYSTEM_COLUMN } from "../tableNames";
import type { ComponentRow } from "./componentRow";

/** The method over the cells of a row, so that a changed goalpost is seen at once. */
export function earnedFormula(
  { method, indicator, full }: Pick<ComponentRow, "method" | "indicator" | "full">,
  at: CellOf,
): Formula {
  const { formula, goalposts, floor } = method;
  const [x, low, high, floorCell] = [
    at(SYSTEM_COLUMN.value),
    at(SYSTEM_COLUMN.low),
    at(SYSTEM_COLUMN.high),
    at(SYSTEM_COLUMN.floor),
  ];
  const texts: Readonly<Record<string, string>> = {
    x,
    low,
    high,
    floor: `IF(${floorCell}="",${floor},${floorCell})`,
  };
  const share = toExcel(methodTree(formula), ({ name }: Reference) => texts[name]!);
  const earned = full ? `IF(${holds(indicator, full)},1,${share})` : share;
  const open = goalposts
    ? `IF(COUNT(${x},${low},${high})<3,"",IF(${low}=${high},"",IFERROR(${earned},"")))`
    : `IF(COUNT(${x})<1,"",${earned})`;
  return { formula: indicator.noTask ? `=IF(${idleTest(x)},${x},${open})` : `=${open}` };
}

/** A condition on something that has no value, or nothing to be compared with, does not hold. */
function holds(indicator: Indicator, condition: Expression): string {
  const textOf = ({ name, lag }: Reference): string => quantityName(name, lag);
  const test = toExcel(condition, textOf);
  const missing = missingTest(condition, textOf) ?? "FALSE";
  const absent = anyText([missing, ...comparedTests(indicator, condition)]);
  return `IFERROR(IF(${absent},0,${test}),0)<>0`;
}
