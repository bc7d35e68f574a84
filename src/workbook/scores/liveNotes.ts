import { flatten, fullMarkOf, groupForest, type GroupNode } from "../../scoring/groupTree";
import { LONGEST_LITERAL } from "../../formula/excelLimits";
import { quantityOf } from "../../system/lookup";
import type { Grade, IndicatorSystem } from "../../system/schema";
import { NO_TASK } from "../idle";
import type { Formula } from "../plan/plan";
import { countedText, countName, lossesCountedText, lossTexts, raisedText } from "./constraintTexts";
import { SUMMARY_KEY } from "./groupColumns";
import { allIdle, groupMember, membersOf } from "./members";
import { addressOf, areasText, type Member, type ScoreCell } from "./meanFormula";
import { CARRIED, effectNote, LOSSES, NOTE } from "./scoreCells";
import { STATUS_TEXT } from "./statusText";
import { RAISED } from "./scoreSheet";
import type { ScorePlaces } from "./places";

/** What is said of a group, live: that it waits for something, or who carries the points of whom. */
export function liveGroupNote(node: GroupNode, places: ScorePlaces): Formula {
  const score = addressOf(places.summary(node.group.id));
  const carried = carriedText(membersOf(node, places), node.weight);
  return { formula: `=IF(ISNUMBER(${score}),${carried},${openText(groupMember(node, places).idle)})` };
}

/** What is said of what is outside of the full mark: nothing, but that it waits for something. */
export function liveExtraNote(at: ScoreCell): Formula {
  return { formula: `=IF(ISNUMBER(${addressOf(at)}),"",${openText(undefined)})` };
}

/** Formula text of why there is no score: nothing had a task, or something is missing. */
function openText(idle: string | undefined): string {
  return idle === undefined ? `"${NOTE.open}"` : `IF(${idle},"${NO_TASK}","${NOTE.open}")`;
}

export function liveCompositeNote(system: IndicatorSystem, places: ScorePlaces): Formula {
  const { indicators, constraints } = system;
  const composite = addressOf(places.summary(SUMMARY_KEY.composite));
  const forest = groupForest(system);
  const carried = carriedText(
    forest.map((node) => groupMember(node, places)),
    fullMarkOf(system, forest),
  );
  const counted =
    constraints.length === 0
      ? carried
      : `IF(${countedText(system, places.status)},${carried},"${NOTE.uncounted}")`;
  const idle = flatten(forest)
    .flatMap((node) => membersOf(node, places).slice(node.groups.length))
    .flatMap((member) => (member.idle === undefined ? [] : [`+${member.idle}`]));
  const scores = areasText(indicators.map(({ code }) => places.score(code)));
  const scored = `COUNT(${scores})${idle.join("")}=${indicators.length}`;
  const without = openText(allIdle(forest.map((node) => groupMember(node, places))));
  const waits =
    lossesCountedText(system, places.status) === undefined
      ? without
      : `IF(AND(${scored},NOT(${countedText(system, places.status)})),"${NOTE.uncounted}",${without})`;
  return {
    formula: `=IF(ISNUMBER(${composite}),IF(${scored},${counted},"${NOTE.without}"),${waits})`,
  };
}

/** Formula text of who carries the points of whom; empty when everybody has a task. */
function carriedText(members: readonly Member[], worth: number): string {
  const idle = members.flatMap((member) =>
    member.idle === undefined ? [] : [`${member.weight}*${member.idle}`],
  );
  if (idle.length === 0) return `""`;
  const points = idle.join("+");
  const all = members.reduce((sum, { weight }) => sum + weight, 0);
  const words = `${points}&"${CARRIED.idle}"&${all}-(${points})&"${CARRIED.by}${worth}${CARRIED.of}"`;
  return `IF(${points}=0,"",${words})`;
}

/** Every constraint that is not met, with its count and whose it is. */
export function liveVetoNote(system: IndicatorSystem, places: ScorePlaces): Formula {
  const { constraints } = system;
  const parts = constraints.map((constraint) => {
    const { unit } = quantityOf(system, constraint.quantity);
    const what = `"；${literal(constraint.name)} "&${countName(constraint)}&" ${literal(unit)}（${literal(constraint.lead.join("、"))}）${effectNote(constraint, system.options)}"`;
    return `IF(${addressOf(places.status(constraint.code))}="${STATUS_TEXT.vetoed}",${what},"")`;
  });
  const undecided = `IF(${countedText(system, places.status)},"${NOTE.none}","${NOTE.undecided}")`;
  const standing = `IF(${raisedText(system, places.status)},"${RAISED}"&MID(${parts.join("&")},2,30000),${undecided})`;
  return { formula: `=${standing}${lossesText(system, places)}` };
}

/** Formula text behind a note: the points that events have taken away, each with its count. */
function lossesText(system: IndicatorSystem, places: ScorePlaces): string {
  const losses = lossTexts(system, places.status);
  if (losses.length === 0) return "";
  const each = losses.map(({ constraint, points }) => {
    const { unit } = quantityOf(system, constraint.quantity);
    const what = `"；${literal(constraint.name)} "&${countName(constraint)}&" ${literal(unit)}扣 "&${points}&" 分"`;
    return `IF(${points}>0,${what},"")`;
  });
  const sum = losses.map(({ points }) => points).join("+");
  return `&IF(${sum}>0,"${LOSSES}"&MID(${each.join("&")},2,30000),"")`;
}

/** The grade by the composite: the first that it reaches, lower where constraints are triggered (`gradeOf`). */
export function liveGradeNote(system: IndicatorSystem, places: ScorePlaces): Formula {
  const grades = system.grades!;
  const { constraints, options } = system;
  const composite = addressOf(places.summary(SUMMARY_KEY.composite));
  const reachedFrom = (first: number): string => reachedText(grades, composite, first);
  const best = reachedFrom(0);
  const lowering = constraints.filter((each) => (each.effect ?? options.vetoEffect) === "lower-grade");
  const lowered = lowering
    .map(({ code }) => `+(${addressOf(places.status(code))}="${STATUS_TEXT.vetoed}")`)
    .join("");
  const least =
    constraints.length === 0 ? "1" : `IF(${raisedText(system, places.status)},${reachedFrom(1)},1)`;
  const grade = `MIN(MAX(${best}${lowered},${least}),${grades.length})`;
  const open = grades.flatMap(({ share }, i) => {
    if (share === undefined) return [];
    const isBest = lowered === "" ? [] : [`AND(0${lowered}>0,${best}=${i + 1})`];
    return [`${grade}=${i + 1}`, ...isBest];
  });
  const named = gradeNamed(grades, grade);
  const told = open.length === 0 ? named : `IF(OR(${open.join(",")}),"${NOTE.gradeOpen}",${named})`;
  const counted =
    constraints.length === 0 ? told : `IF(${countedText(system, places.status)},${told},"${NOTE.uncounted}")`;
  return { formula: `=IF(ISNUMBER(${composite}),${counted},"${NOTE.open}")` };
}

/**
 * Formula text of the number of the grade that a score reaches, from 1.
 *
 * @param first the best one that it can have, from 0
 */
export function reachedText(grades: readonly Grade[], composite: string, first: number): string {
  return grades.reduceRight((rest, { from }, i) => {
    if (i < first) return rest;
    return from === undefined ? String(i + 1) : `IF(${composite}>=${from},${i + 1},${rest})`;
  }, String(grades.length));
}

/** Formula text of the name of a grade by its number. */
export function gradeNamed(grades: readonly Grade[], number: string): string {
  return `CHOOSE(${number},${grades.map(({ name }) => `"${literal(name)}"`).join(",")})`;
}

function literal(text: string): string {
  return text.slice(0, LONGEST_LITERAL / 2).replace(/"/g, '""');
}
