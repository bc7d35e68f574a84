import { componentExpression } from "../../formula/componentExpression";
import { lagged, referencesOf } from "../../formula/expression";
import type { Component, IndicatorSystem } from "../../system/schema";
import type { Aim } from "../../system/targets";
import { entryLags } from "../../validation/entryLags";
import type { CellOf } from "../columns/column";
import { valueFormula } from "../componentFormula";
import type { Content, Formula } from "../plan/plan";
import { quantityName, TARGET_COLUMN } from "../tableNames";
import type { TargetRow } from "./targetRow";

/** What the light of a target can say. */
export const LIGHT = {
  unset: "未定目标",
  wrong: "应填数字",
  unfilled: "未填报",
  reached: "已达标",
  near: "接近目标",
  far: "差距较大",
} as const;

export type Light = keyof typeof LIGHT;

/** The test of a row whose day has passed before its target was reached, for its look. */
export function overdueTest(at: CellOf): string {
  const [light, deadline] = [at(TARGET_COLUMN.light), at(TARGET_COLUMN.deadline)];
  const isOpen = [LIGHT.near, LIGHT.far].map((word) => `${light}="${word}"`).join(",");
  return `=AND(ISNUMBER(${deadline}),N(${deadline})<TODAY(),OR(${isOpen}))`;
}

/** The light that a cell shows; undefined for any other text. */
export function lightIn(text: string): Light | undefined {
  return (Object.keys(LIGHT) as Light[]).find((light) => LIGHT[light] === text);
}

/** How a target is to be reached, in the words of the sheet. */
export const REQUIREMENT = { more: "不低于", less: "不高于" } as const satisfies Record<
  Component["direction"],
  string
>;

/** A target of which so much is reached is near. */
const NEAR = 0.9;

/** What has been reached so many periods ago: of a quantity its entry, of a component its value. */
export function valueSoFar({ system, aim }: TargetRow, lag = 0): Content {
  if (!isAsked(system, aim, lag)) return null;
  if (aim.quantity) {
    const name = quantityName(aim.key, lag);
    return { formula: `=IF(${name}="","",${name})` };
  }
  const expression = componentExpression(system, aim.indicator, aim.component);
  return valueFormula(system, aim.indicator, lagged(expression, lag));
}

/** Whether the workbook asks for everything that the value of so many periods ago is made of. */
function isAsked(system: IndicatorSystem, aim: Aim, lag: number): boolean {
  const lags = entryLags(system);
  if (aim.quantity) return lags.get(aim.key)!.offered >= lag;
  const read = referencesOf(lagged(componentExpression(system, aim.indicator, aim.component), lag));
  return read.every((reference) => lags.get(reference.name)!.offered >= reference.lag);
}

/**
 * How much of a target is reached: of one that is to be exceeded the value by it, of one that is not to be exceeded
 * 2 − value by target, and never below 0. A target that is not above 0 is reached or not.
 *
 * @source 目标完成率 (实际值/目标值), 逆指标 2 − 实际值/目标值, as the method `completion` has it
 */
export function rateFormula({ aim }: TargetRow, at: CellOf): Formula {
  const [target, done] = [at(TARGET_COLUMN.target), at(TARGET_COLUMN.done)];
  const rate = either(aim, at, `${done}/${target}`, `2-${done}/${target}`);
  const bare = `IF(${target}>0,MAX(0,${rate}),IF(${reached(aim, at)},1,""))`;
  return { formula: `=IF(COUNT(${target})+COUNT(${done})<2,"",${bare})` };
}

/** What is missing to the target, in its unit; nothing once it is reached. */
export function gapFormula({ aim }: TargetRow, at: CellOf): Formula {
  const [target, done] = [at(TARGET_COLUMN.target), at(TARGET_COLUMN.done)];
  return {
    formula: `=IF(COUNT(${target})+COUNT(${done})<2,"",IF(${reached(aim, at)},"",ABS(${target}-${done})))`,
  };
}

/**
 * The light: whether it is reached, or how near. Whether its day has passed no formula says: one that asks for today is
 * another each day, and a program asks to save a file that nobody has changed.
 */
export function lightFormula({ aim }: TargetRow, at: CellOf): Formula {
  const [target, done, rate] = [TARGET_COLUMN.target, TARGET_COLUMN.done, TARGET_COLUMN.rate].map(at) as [
    string,
    string,
    string,
  ];
  // asked about inside an IF: a text is larger than any number
  const isNear = `IF(COUNT(${rate})=1,${rate}>=${NEAR},FALSE)`;
  const short = `IF(${isNear},"${LIGHT.near}","${LIGHT.far}")`;
  const open = `IF(COUNT(${done})<1,"${LIGHT.unfilled}",IF(${reached(aim, at)},"${LIGHT.reached}",${short}))`;
  const none = `IF(ISBLANK(${target}),"${LIGHT.unset}",IF(ISERROR(${target}),"${LIGHT.wrong}",IF(${target}="","${LIGHT.unset}","${LIGHT.wrong}")))`;
  return { formula: `=IF(COUNT(${target})<1,${none},${open})` };
}

/** Whether a value is at its target, or better; what is left over of binary fractions does not count. */
function reached(aim: Aim, at: CellOf): string {
  const [target, done] = [at(TARGET_COLUMN.target), at(TARGET_COLUMN.done)];
  return `ROUND(${either(aim, at, `${done}-${target}`, `${target}-${done}`)},9)>=0`;
}

/** Of a component the direction is the document's; of a quantity it is what the sheet says. */
function either({ component, direction }: Aim, at: CellOf, more: string, less: string): string {
  if (component) return direction === "more" ? more : less;
  const says = (way: keyof typeof REQUIREMENT): string =>
    `${at(TARGET_COLUMN.requirement)}="${REQUIREMENT[way]}"`;
  // where the cell says neither it goes by what was planned
  return direction === "more" ? `IF(${says("less")},${less},${more})` : `IF(${says("more")},${more},${less})`;
}
