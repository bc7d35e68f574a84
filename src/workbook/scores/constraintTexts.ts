import type { Constraint, IndicatorSystem, VetoEffect } from "../../system/schema";
import { WRONG, wrongNumberTest, wrongTextTest } from "../entryTests";
import { quantityName } from "../tableNames";
import { addressOf, areaTexts, type ScoreCell } from "./meanFormula";
import { STATUS_TEXT } from "./statusText";

/** The workbook name of a constraint's count. */
export function countName({ quantity }: Constraint): string {
  return quantityName(quantity, 0);
}

/** Formula text of a constraint's status. */
export function standingText(system: IndicatorSystem, constraint: Constraint): string {
  const count = countName(constraint);
  const entry = { name: constraint.quantity, lag: 0 };
  const { from, perEvent } = constraint;
  const triggered = from === undefined ? `${count}>0` : `${count}>=${from}`;
  const below =
    perEvent === undefined
      ? `"${STATUS_TEXT.met}"`
      : `IF(${count}>0,"${STATUS_TEXT.deducted}","${STATUS_TEXT.met}")`;
  const decided = `IF(${triggered},"${STATUS_TEXT.vetoed}",${below})`;
  const number = `IF(${wrongNumberTest(system, entry)},"${WRONG}",${decided})`;
  const other = `IF(${wrongTextTest(entry)},"${WRONG}","${STATUS_TEXT["missing-count"]}")`;
  return `IF(ISLOGICAL(${count}),"${WRONG}",IF(ISNUMBER(${count}),${number},${other}))`;
}

/** The status cell of a constraint, by its code. */
type StatusOf = (code: string) => ScoreCell;

/** Formula text that tests whether any constraint raises a veto, by the status cells. */
export function raisedText({ constraints }: IndicatorSystem, statusOf: StatusOf): string {
  return `${sayingText(constraints, statusOf, STATUS_TEXT.vetoed)}>0`;
}

/** Formula text that tests whether every constraint is decided: met, or not met. */
export function countedText({ constraints }: IndicatorSystem, statusOf: StatusOf): string {
  return allCounted(constraints, statusOf);
}

/** Formula text that tests whether every constraint whose events take points away is decided; undefined for none. */
export function lossesCountedText({ constraints }: IndicatorSystem, statusOf: StatusOf): string | undefined {
  const losing = constraints.filter(({ perEvent }) => perEvent !== undefined);
  return losing.length === 0 ? undefined : allCounted(losing, statusOf);
}

function allCounted(constraints: readonly Constraint[], statusOf: StatusOf): string {
  const { met, vetoed, deducted } = STATUS_TEXT;
  const words = constraints.some(({ perEvent }) => perEvent !== undefined)
    ? [met, vetoed, deducted]
    : [met, vetoed];
  return `${sayingText(constraints, statusOf, ...words)}=${constraints.length}`;
}

/** Formula text that tests whether a constraint is triggered, by its status cell. */
function triggeredText({ code }: Constraint, statusOf: StatusOf): string {
  return `${addressOf(statusOf(code))}="${STATUS_TEXT.vetoed}"`;
}

/** Formula text that tests whether any constraint with an effect is triggered; undefined where none has it. */
export function raisedWithText(
  { constraints, options }: IndicatorSystem,
  statusOf: StatusOf,
  effect: VetoEffect,
): string | undefined {
  const own = constraints.filter((each) => (each.effect ?? options.vetoEffect) === effect);
  return own.length === 0 ? undefined : `${sayingText(own, statusOf, STATUS_TEXT.vetoed)}>0`;
}

/** Formula text of the highest composite that triggered constraints allow; undefined where none has a cap. */
export function capsText({ constraints, options }: IndicatorSystem, statusOf: StatusOf): string | undefined {
  const caps = constraints.flatMap((constraint) => {
    if ((constraint.effect ?? options.vetoEffect) !== "cap") return [];
    return [`IF(${triggeredText(constraint, statusOf)},${constraint.cap ?? options.vetoCap},${NO_CAP})`];
  });
  return caps.length === 0 ? undefined : caps.join(",");
}

/** More than any composite. */
const NO_CAP = "1E+15";

/** Constraints whose events take points away, each with formula text of how many; 0 where they do not. */
export function lossTexts(
  { constraints, options }: IndicatorSystem,
  statusOf: StatusOf,
): { readonly constraint: Constraint; readonly points: string }[] {
  return constraints.flatMap((constraint) => {
    const { perEvent, effect = options.vetoEffect, code } = constraint;
    if (perEvent === undefined) return [];
    const status = addressOf(statusOf(code));
    const losing = [
      `${status}="${STATUS_TEXT.deducted}"`,
      ...(effect === "deduct" ? [triggeredText(constraint, statusOf)] : []),
    ];
    const test = losing.length === 1 ? losing[0]! : `OR(${losing.join(",")})`;
    return [{ constraint, points: `IF(${test},${perEvent}*${countName(constraint)},0)` }];
  });
}

/** Formula text that counts the status cells with one of some words. */
function sayingText(
  constraints: readonly Constraint[],
  statusOf: StatusOf,
  ...words: readonly string[]
): string {
  const areas = areaTexts(constraints.map(({ code }) => statusOf(code)));
  return areas.flatMap((area) => words.map((word) => `COUNTIF(${area},"${word}")`)).join("+");
}
