import { flatten, fullMarkOf, groupForest, type GroupNode } from "../../scoring/groupTree";
import { roundPublishedText } from "../../formula/round";
import { ruleOf } from "../../scoring/aggregate";
import type { IndicatorSystem } from "../../system/schema";
import type { Formula } from "../plan/plan";
import { raisedText } from "./constraintTexts";
import { groupMember, membersOf } from "./members";
import { meanFormula } from "./meanFormula";
import type { ScorePlaces } from "./places";

/** Every group's score over the scores of its members, by group id. */
export function groupFormulas(system: IndicatorSystem, places: ScorePlaces): ReadonlyMap<string, Formula> {
  return new Map(
    flatten(groupForest(system)).map((node) => [node.group.id, groupFormula(system, node, places)]),
  );
}

function groupFormula(system: IndicatorSystem, node: GroupNode, places: ScorePlaces): Formula {
  const members = membersOf(node, places);
  const { decimals } = system.options;
  return {
    formula: `=${meanFormula(members, node.weight, ruleOf(system), (mean) => roundPublishedText(mean, decimals))}`,
  };
}

/** The composite over the groups, with what a veto does to it. */
export function compositeFormula(system: IndicatorSystem, places: ScorePlaces): Formula {
  const forest = groupForest(system);
  const members = forest.map((node) => groupMember(node, places));
  const worth = fullMarkOf(system, forest);
  const { decimals } = system.options;
  const finished = (mean: string): string => vetoed(system, places, roundPublishedText(mean, decimals));
  return { formula: `=${meanFormula(members, worth, ruleOf(system), finished)}` };
}

function vetoed(system: IndicatorSystem, places: ScorePlaces, composite: string): string {
  const { options, constraints } = system;
  if (constraints.length === 0 || options.vetoEffect === "flag") return composite;
  const raised = raisedText(system, places.status);
  if (options.vetoEffect === "zero") return `IF(${raised},0,${composite})`;
  return `IF(${raised},MIN(${composite},${options.vetoCap}),${composite})`;
}
