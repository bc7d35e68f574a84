import { oversights } from "../system/oversights";
import { parseSystem } from "../system/parse";
import { fault, type SystemFault, SystemProblem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { componentExpression } from "./componentExpression";
import { type LimitFault, limitFault } from "./excelLimits";
import type { Expression } from "./expression";
import { fullConditionOfEntries } from "./fullCondition";
import { type Needed, neededOf } from "./needed";
import { readByShare } from "./share";
import { FormulaProblem } from "./problem";
import { toExcelOrBlank } from "./toExcel";

/**
 * Reads an indicator system whole: its document, and every formula in it.
 *
 * @throws SystemProblem naming the path of each fault and what would be right there
 */
export function loadSystem(document: unknown): IndicatorSystem {
  const system = parseSystem(document);
  const optional = new Set(system.quantities.filter((each) => each.optional).map(({ key }) => key));
  const faults = system.indicators.flatMap((indicator, i) =>
    indicator.components.flatMap((component, j): SystemFault[] => {
      const path = `indicators[${i}].components[${j}].formula`;
      try {
        const expression = componentExpression(system, indicator, component);
        const tooMuch = excelFault(expression);
        if (tooMuch !== undefined) return [fault(path, TOO_MUCH[tooMuch])];
        const [name] = unguarded(neededOf(expression)).filter((each) => optional.has(each));
        return name === undefined ? [] : [fault(path, "optionalNeeded", { name })];
      } catch (error) {
        return [faultOf(error, path)];
      }
    }),
  );
  if (faults.length === 0) faults.push(...conditionFaults(system), ...shareFaults(system, optional));
  if (faults.length > 0) throw new SystemProblem(faults);
  return system;
}

/**
 * Reads a system that somebody hands in, more strictly than one that a workbook was made from.
 *
 * @throws SystemProblem naming the path of each fault and what would be right there
 */
export function loadNewSystem(document: unknown): IndicatorSystem {
  const system = loadSystem(document);
  const faults = oversights(system);
  if (faults.length > 0) throw new SystemProblem(faults);
  return system;
}

/** The quantities that a formula needs, whatever else was entered. */
function unguarded({ always, choices }: Needed): string[] {
  return [...always.map(({ name }) => name), ...choices.flatMap(({ otherwise }) => unguarded(otherwise))];
}

/** Of conditions for the full mark, which read formulas that are known to be sound. */
function conditionFaults(system: IndicatorSystem): SystemFault[] {
  return system.indicators.flatMap((indicator, i) =>
    indicator.components.flatMap((component, j): SystemFault[] => {
      const path = `indicators[${i}].components[${j}].fullWhen`;
      try {
        const condition = fullConditionOfEntries(system, indicator, component);
        // it stands in a formula twice: whether it can be tested, and what it says
        const tooMuch =
          condition && excelFault({ kind: "binary", operator: "+", left: condition, right: condition });
        return tooMuch === undefined ? [] : [fault(path, TOO_MUCH[tooMuch])];
      } catch (error) {
        return [faultOf(error, path)];
      }
    }),
  );
}

/** Of shares that a method reads more for than the value: formulas of the system's own, and targets. */
function shareFaults(system: IndicatorSystem, optional: ReadonlySet<string>): SystemFault[] {
  const faults = system.indicators.flatMap((indicator, i) =>
    indicator.components.flatMap((component, j): SystemFault[] => {
      const own = `indicators[${i}].components[${j}].normalisation`;
      const path = `${component.normalisation ? own : "options.normalisation"}.formula`;
      try {
        const read = readByShare(system, indicator, component);
        if (!read) return [];
        // beside the formula itself its cell tests whether each of its entries is there
        const tooMuch = excelFault({ kind: "binary", operator: "+", left: read, right: read }, AROUND_SHARE);
        if (tooMuch !== undefined) return [fault(path, TOO_MUCH[tooMuch])];
        const [name] = unguarded(neededOf(read)).filter((each) => optional.has(each));
        return name === undefined ? [] : [fault(path, "optionalNeeded", { name })];
      } catch (error) {
        return [faultOf(error, path)];
      }
    }),
  );
  // what all components share is told once
  return faults.filter(({ path }, i) => faults.findIndex((each) => each.path === path) === i);
}

function faultOf(error: unknown, path: string): SystemFault {
  if (!(error instanceof FormulaProblem)) throw error;
  return { path, message: error.said };
}

const TOO_MUCH = {
  length: "formulaLong",
  arguments: "formulaArguments",
  depth: "formulaDeep",
} as const satisfies Record<LimitFault, string>;

/** Room for the other text around a formula in its cell. */
const AROUND = '=IFERROR(,"无法计算")';

/** Levels of functions around a share in its cell, at most: tests, and what follows from them. */
const AROUND_SHARE = 8;

/** Why a sheet could not hold the live formula of a component; undefined when it can. */
function excelFault(expression: Expression, around = 0): LimitFault | undefined {
  const text = toExcelOrBlank(expression, ({ name, lag }) => `q_${name}__${lag}`);
  return limitFault(`${AROUND}(${"(".repeat(around)}${text}${")".repeat(around)})`);
}
