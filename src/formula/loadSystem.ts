import { parseSystem } from "../system/parse";
import { type SystemFault, SystemProblem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { componentExpression } from "./componentExpression";
import { FormulaProblem } from "./problem";

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
        componentExpression(system, indicator, component);
        return [];
      } catch (error) {
        if (!(error instanceof FormulaProblem)) throw error;
        return [{ path: `indicators[${i}].components[${j}].formula`, message: error.message }];
      }
    }),
  );
  if (faults.length > 0) throw new SystemProblem(faults);
  return system;
}
