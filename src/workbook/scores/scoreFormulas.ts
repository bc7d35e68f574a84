import { flatten, fullMarkOf, groupForest, type GroupNode } from "../../scoring/groupTree";
import { roundPublishedText } from "../../formula/round";
import { ruleOf } from "../../scoring/aggregate";
import { EXTRAS, extraIndicators } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import type { Formula } from "../plan/plan";
import { capsText, lossesCountedText, lossTexts, raisedWithText } from "./constraintTexts";
import { extraRows } from "./groupColumns";
import { groupMember, membersOf } from "./members";
import { areasText, meanFormula } from "./meanFormula";
import type { SummedPlaces } from "./places";

/** Every group's score over the scores of its members, by group id. */
export function groupFormulas(system: IndicatorSystem, places: SummedPlaces): ReadonlyMap<string, Formula> {
  return new Map(
    flatten(groupForest(system)).map((node) => [node.group.id, groupFormula(system, node, places)]),
  );
}

function groupFormula(system: IndicatorSystem, node: GroupNode, places: SummedPlaces): Formula {
  const members = membersOf(node, places);
  const { decimals } = system.options;
  return {
    formula: `=${meanFormula(members, node.weight, ruleOf(system), (mean) => roundPublishedText(mean, decimals))}`,
  };
}

/** The composite over the groups, with what a veto does to it. */
export function compositeFormula(system: IndicatorSystem, places: SummedPlaces): Formula {
  const forest = groupForest(system);
  const members = forest.map((node) => groupMember(node, places));
  const worth = fullMarkOf(system, forest);
  const { decimals } = system.options;
  const finished = (mean: string): string => {
    const whole = withExtras(system, places, roundPublishedText(mean, decimals));
    return openExtras(system, places, openLosses(system, places, vetoed(system, places, whole)));
  };
  return { formula: `=${meanFormula(members, worth, ruleOf(system), finished)}` };
}

/** A group outside of the full mark as the sum of its scores; empty while one is missing, under the policy `strict`. */
export function extraFormulas(system: IndicatorSystem, places: SummedPlaces): ReadonlyMap<string, Formula> {
  const { missing, decimals } = system.options;
  return new Map(
    EXTRAS.flatMap(({ kind, id }): [string, Formula][] => {
      const own = extraIndicators(system, kind).map(({ code }) => places.score(code));
      if (own.length === 0) return [];
      const cells = areasText(own);
      const sum = roundPublishedText(`SUM(${cells})`, decimals);
      return [
        [id, { formula: missing === "strict" ? `=IF(COUNT(${cells})<${own.length},"",${sum})` : `=${sum}` }],
      ];
    }),
  );
}

function withExtras(system: IndicatorSystem, places: SummedPlaces, composite: string): string {
  const { compositeCap, decimals } = system.options;
  const rows = extraRows(system).map(({ key }) => places.summary(key));
  const cells = areasText(rows);
  const sum = rows.length === 0 ? composite : roundPublishedText(`${composite}+SUM(${cells})`, decimals);
  return compositeCap === undefined ? sum : `MIN(${sum},${compositeCap})`;
}

/** A composite that is empty while something outside of the full mark is missing, under the policy `strict`. */
function openExtras(system: IndicatorSystem, places: SummedPlaces, composite: string): string {
  const rows = extraRows(system).map(({ key }) => places.summary(key));
  if (rows.length === 0 || system.options.missing !== "strict") return composite;
  return `IF(COUNT(${areasText(rows)})<${rows.length},"",${composite})`;
}

/** A composite that is empty while a count is missing whose events take points away, under the policy `strict`. */
function openLosses(system: IndicatorSystem, places: SummedPlaces, composite: string): string {
  const counted = lossesCountedText(system, places.status);
  if (counted === undefined || system.options.missing !== "strict") return composite;
  return `IF(${counted},${composite},"")`;
}

/** What constraints leave of a composite: events take points away, and then a veto leaves nothing, or no more than a cap. */
function vetoed(system: IndicatorSystem, places: SummedPlaces, composite: string): string {
  const losses = lossTexts(system, places.status).map(({ points }) => `-${points}`);
  const { decimals } = system.options;
  const left =
    losses.length === 0 ? composite : roundPublishedText(`${composite}${losses.join("")}`, decimals);
  const caps = capsText(system, places.status);
  const capped = caps === undefined ? left : `MIN(${left},${caps})`;
  const zero = raisedWithText(system, places.status, "zero");
  return zero === undefined ? capped : `IF(${zero},0,${capped})`;
}
