import { componentExpression, entriesRead } from "../../formula/componentExpression";
import { anyText, limitFault } from "../../formula/excelLimits";
import {
  type Expression,
  lagged,
  mapReferences,
  type Reference,
  referenceKey,
  referencesOf,
} from "../../formula/expression";
import { ownShare, readByShare, targetOf } from "../../formula/share";
import { missingTest, toExcel } from "../../formula/toExcel";
import { chosenMethod } from "../../scoring/methods/allMethods";
import { type MethodName, methodTree } from "../../scoring/methods/method";
import { pointsOf } from "../../scoring/unit/shareExpression";
import { normalisationOf, targetKeyOf } from "../../system/lookup";
import type { CellOf } from "../columns/column";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { WRONG, wrongTest } from "../entryTests";
import { comparedTests, idleTest, notComparedOr } from "../idle";
import type { Formula } from "../plan/plan";
import { quantityName, SYSTEM_COLUMN } from "../tableNames";
import type { ComponentRow } from "./componentRow";
import { NOT_COMPUTABLE } from "../notComputable";

/** The method over the cells of a row, so that a changed goalpost is seen at once. */
export function earnedFormula(row: ComponentRow, at: CellOf): Formula {
  const { method, indicator, full } = row;
  const [x, low, high] = [at(SYSTEM_COLUMN.value), at(SYSTEM_COLUMN.low), at(SYSTEM_COLUMN.high)];
  const share = shareText(row, at);
  const earned = full && !method.byPlace ? `IF(${holds(indicator, full)},1,${share})` : share;
  const open = method.goalposts
    ? `IF(COUNT(${x},${low},${high})<3,"",IF(${low}=${high},"",IFERROR(${earned},"")))`
    : `IF(COUNT(${x})<1,"",${tellsShare(row.system, row.component) ? guarded(row, earned) : earned})`;
  return { formula: indicator.noTask ? `=IF(${idleTest(x)},${x},${open})` : `=${open}` };
}

/** Whether the share of a component can be without a value where the component has one: then its cell says why. */
export function tellsShare(system: IndicatorSystem, component: Component): boolean {
  const normalisation = normalisationOf(system, component);
  const { byPlace } = chosenMethod(normalisation, component.direction);
  return byPlace || normalisation.method === "expression" || targetKeyOf(normalisation) !== undefined;
}

function shareText(row: ComponentRow, at: CellOf): string {
  const { system, indicator, component, method } = row;
  const floor = at(SYSTEM_COLUMN.floor);
  // one unit has no place
  if (method.byPlace) return `"${NOT_COMPUTABLE}"`;
  const cells: Readonly<Record<string, string>> = {
    x: at(SYSTEM_COLUMN.value),
    low: at(SYSTEM_COLUMN.low),
    high: at(SYSTEM_COLUMN.high),
    floor: `IF(${floor}="",${method.floor},${floor})`,
  };
  const normalisation = normalisationOf(system, component);
  if (normalisation.method === "expression") {
    const own = ownShare(system, indicator, component, normalisation);
    return toExcel(own, (reference) => componentText(row, reference, cells.x!));
  }
  const numbers: Partial<Record<MethodName, Expression | undefined>> = {
    target: targetOf(normalisation),
    base: { kind: "number", value: ("base" in normalisation ? normalisation.base : undefined) ?? 1 },
    points: { kind: "number", value: pointsOf(system, indicator, component.id) },
  };
  const tree = mapReferences(methodTree(method.formula), (each) => numbers[each.name as MethodName] ?? each);
  return toExcel(tree, ({ name, lag, isEntry }) => (isEntry ? quantityName(name, lag) : cells[name]!));
}

/** An entry by its name, the value of the row by its cell, any other value as it is worked. */
function componentText(
  { system, indicator, component }: ComponentRow,
  { name, lag, isEntry }: Reference,
  x: string,
): string {
  if (isEntry) return quantityName(name, lag);
  if (name === component.id && lag === 0) return x;
  const other = indicator.components.find(({ id }) => id === name)!;
  const value = lagged(componentExpression(system, indicator, other), lag);
  return `(${toExcel(value, (reference) => quantityName(reference.name, reference.lag))})`;
}

/** While something that a share reads is missing it is empty; else what keeps it from a value is told. */
function guarded({ system, indicator, component, expression }: ComponentRow, earned: string): string {
  const computed = `IFERROR(${earned},"${NOT_COMPUTABLE}")`;
  const read = readByShare(system, indicator, component);
  if (!read) return computed;
  // what the value reads is tested beside it
  const told = new Set(comparedTests(indicator, expression));
  const tests = comparedTests(indicator, read).filter((test) => !told.has(test));
  const missing = missingTest(read, ({ name, lag }) => quantityName(name, lag));
  const compared = notComparedOr(tests, computed);
  const open = missing === undefined ? compared : `IF(${missing},"",${compared})`;
  const own = new Set(entriesRead(indicator, expression).map(referenceKey));
  const others = referencesOf(read).filter((entry) => !own.has(referenceKey(entry)));
  if (others.length === 0) return open;
  const tested = `IF(${anyText(others.map((entry) => wrongTest(system, entry)))},"${WRONG}",${open})`;
  return limitFault(`=${AROUND}${tested}`) === undefined ? tested : open;
}

/** Room for what stands around it. */
const AROUND = "IF(COUNT()<1,)".repeat(4);

/** A condition on something that has no value, or nothing to be compared with, does not hold. */
function holds(indicator: Indicator, condition: Expression): string {
  const textOf = ({ name, lag }: Reference): string => quantityName(name, lag);
  const test = toExcel(condition, textOf);
  const missing = missingTest(condition, textOf) ?? "FALSE";
  const absent = anyText([missing, ...comparedTests(indicator, condition)]);
  return `IFERROR(IF(${absent},0,${test}),0)<>0`;
}
