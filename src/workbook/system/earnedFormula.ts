import type { Reference } from "../../formula/expression";
import { toExcel } from "../../formula/toExcel";
import type { ChosenMethod } from "../../scoring/methods/allMethods";
import { methodTree } from "../../scoring/methods/method";
import type { CellOf } from "../columns/column";
import type { Formula } from "../plan/plan";
import { SYSTEM_COLUMN } from "../tableNames";

/** The method over the cells of a row, so that a changed goalpost is seen at once. */
export function earnedFormula({ formula, goalposts, floor }: ChosenMethod, at: CellOf): Formula {
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
  const earned = toExcel(methodTree(formula), ({ name }: Reference) => texts[name]!);
  if (!goalposts) return { formula: `=IF(COUNT(${x})<1,"",${earned})` };
  return { formula: `=IF(COUNT(${x},${low},${high})<3,"",IF(${low}=${high},"",IFERROR(${earned},"")))` };
}
