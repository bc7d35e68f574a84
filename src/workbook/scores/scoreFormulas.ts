import { flatten, groupForest, type GroupNode } from "../../scoring/groupTree";
import { countText } from "../../formula/excelLimits";
import { ruleOf } from "../../scoring/aggregate";
import { componentKey } from "../../system/lookup";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import type { Formula } from "../plan/plan";
import { raisedText } from "./constraintTexts";
import { type Member, meanFormula, type ScoreCell } from "./meanFormula";

/** Where the cells stand that scores are made from and written to; those of another sheet as a formula names them. */
export interface ScorePlaces {
  /** the share that a component earns, by component key */
  readonly earned: (component: string) => string;
  /** a component's value, by component key */
  readonly value: (component: string) => string;
  /** what the cell of a component's value shows now, by component key */
  readonly shown: (component: string) => unknown;
  /** the status of an indicator or a constraint, by its code */
  readonly status: (code: string) => ScoreCell;
  /** the score of an indicator, by its code */
  readonly score: (code: string) => ScoreCell;
  /** the score of a group or of the composite, by the key of its row */
  readonly summary: (key: string) => ScoreCell;
}

/** An indicator's score as a formula over the shares that its components earn; empty while one of them has no share. */
export function scoreFormula(
  system: IndicatorSystem,
  indicator: Indicator,
  earned: ScorePlaces["earned"],
): Formula {
  const cells = indicator.components.map((component) => earned(componentKey(indicator, component)));
  const { decimals, componentRounding } = system.options;
  const terms = indicator.components.map(({ share }, i) => {
    const term = share === 1 ? cells[i]! : `${share}*${cells[i]}`;
    return componentRounding === "declared" ? `ROUND(${indicator.points}*${term},${decimals})` : term;
  });
  const sum = componentRounding === "declared" ? terms.join("+") : `${indicator.points}*(${terms.join("+")})`;
  const score = `ROUND(${sum},${decimals})`;
  return { formula: `=IF(${countText(cells)}<${cells.length},"",${score})` };
}

/** Every group's score over the scores of its members, by group id. */
export function groupFormulas(system: IndicatorSystem, places: ScorePlaces): ReadonlyMap<string, Formula> {
  return new Map(
    flatten(groupForest(system)).map((node) => [node.group.id, groupFormula(system, node, places)]),
  );
}

function groupFormula(system: IndicatorSystem, node: GroupNode, places: ScorePlaces): Formula {
  const members: Member[] = [
    ...node.groups.map(({ group, weight }) => ({ at: places.summary(group.id), weight })),
    ...node.indicators.map(({ code, points }) => ({ at: places.score(code), weight: points })),
  ];
  const { decimals } = system.options;
  return {
    formula: `=${meanFormula(members, node.weight, ruleOf(system), (mean) => `ROUND(${mean},${decimals})`)}`,
  };
}

/** The composite over the groups, with what a veto does to it. */
export function compositeFormula(system: IndicatorSystem, places: ScorePlaces): Formula {
  const forest = groupForest(system);
  const members = forest.map(({ group, weight }) => ({ at: places.summary(group.id), weight }));
  const worth = system.fullMark ?? members.reduce((sum, { weight }) => sum + weight, 0);
  const { decimals } = system.options;
  const finished = (mean: string): string => vetoed(system, places, `ROUND(${mean},${decimals})`);
  return { formula: `=${meanFormula(members, worth, ruleOf(system), finished)}` };
}

function vetoed(system: IndicatorSystem, places: ScorePlaces, composite: string): string {
  const { options, constraints } = system;
  if (constraints.length === 0 || options.vetoEffect === "flag") return composite;
  const raised = raisedText(system, places.status);
  if (options.vetoEffect === "zero") return `IF(${raised},0,${composite})`;
  return `IF(${raised},MIN(${composite},${options.vetoCap}),${composite})`;
}
