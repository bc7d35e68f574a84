import { parseSystem } from "../system/parse";
import { type SystemFault, SystemProblem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { componentExpression } from "./componentExpression";
import { type LimitFault, limitFault } from "./excelLimits";
import type { Expression } from "./expression";
import { FormulaProblem } from "./problem";
import { toExcelOrBlank } from "./toExcel";

/**
 * Reads an indicator system whole: its document, and every formula in it.
 *
 * @throws SystemProblem naming the path of each fault and what would be right there
 */
export function loadSystem(document: unknown): IndicatorSystem {
  const system = parseSystem(document);
  const faults = system.indicators.flatMap((indicator, i) =>
    indicator.components.flatMap((component, j): SystemFault[] => {
      try {
        const fault = excelFault(componentExpression(system, indicator, component));
        if (fault === undefined) return [];
        return [{ path: `indicators[${i}].components[${j}].formula`, message: fault }];
      } catch (error) {
        if (!(error instanceof FormulaProblem)) throw error;
        return [{ path: `indicators[${i}].components[${j}].formula`, message: error.message }];
      }
    }),
  );
  if (faults.length > 0) throw new SystemProblem(faults);
  return system;
}

const TOO_MUCH: Readonly<Record<LimitFault, string>> = {
  length: "公式太长：写进工作表会超过 Excel 的 8192 个字符，请拆成几个分项",
  arguments: "公式的一个函数参数太多：写进工作表会超过 Excel 的 255 个，请拆成几个分项",
  depth: "公式嵌套太深：写进工作表会超过 Excel 的 64 层，请简化",
};

/** Room for the other text around a formula in its cell. */
const AROUND = '=IFERROR(,"无法计算")';

/** Why a sheet could not hold the live formula of a component; undefined when it can. */
function excelFault(expression: Expression): string | undefined {
  const text = toExcelOrBlank(expression, ({ name, lag }) => `q_${name}__${lag}`);
  const fault = limitFault(`${AROUND}(${text})`);
  return fault && TOO_MUCH[fault];
}
