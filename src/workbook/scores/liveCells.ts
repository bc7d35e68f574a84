import type { TableChanges } from "../journal/columnChange";
import type { Scorecard } from "../../scoring/unit/scorecard";
import { anyText, countText, limitFault } from "../../formula/excelLimits";
import { componentExpression } from "../../formula/componentExpression";
import { referencesOf } from "../../formula/expression";
import { componentKey, quantityOf } from "../../system/lookup";
import { problem } from "../../system/problem";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import type { IsWrong } from "../../validation/wrongEntries";
import type { Content, Formula } from "../plan/plan";
import { GROUP_COLUMN, SCORE_COLUMN } from "../tableNames";
import { WRONG } from "../entryTests";
import { countedText, countName, raisedText, standingText } from "./constraintTexts";
import { addressOf, areasText, type ScoreCell } from "./meanFormula";
import { NOTE, scoreChanges, summaryChanges } from "./scoreCells";
import { STATUS_TEXT } from "./statusText";
import { compositeFormula, groupFormulas, scoreFormula, type ScorePlaces } from "./scoreFormulas";
import { SUMMARY_KEY } from "./groupColumns";
import { RAISED } from "./scoreSheet";

/** @source Excel specifications and limits: length of a text within a formula */
const LONGEST_LITERAL = 200;

/**
 * The same changes as `scoreChanges`, with scores and status as formulas that recalculate without the add-in. The
 * explanations are those of this run.
 *
 * @throws Problem when an indicator has so many components that Excel takes no formula over them
 */
export function liveScoreChanges(
  system: IndicatorSystem,
  card: Scorecard,
  places: ScorePlaces,
  isUnseen: IsWrong,
): TableChanges {
  const changes = new Map(scoreChanges(card));
  for (const indicator of system.indicators) {
    if (isWrongUnseen(system, indicator, { card, places, isUnseen })) continue;
    changes.set(indicator.code, {
      ...changes.get(indicator.code),
      [SCORE_COLUMN.score]: scoreFormula(system, indicator, places.earned),
      [SCORE_COLUMN.status]: statusFormula(indicator, places),
    });
  }
  for (const constraint of system.constraints) {
    if (isUnseen({ name: constraint.quantity, lag: 0 })) continue;
    changes.set(constraint.code, {
      ...changes.get(constraint.code),
      [SCORE_COLUMN.status]: { formula: `=${standingText(system, constraint)}` },
    });
  }
  assertTaken(changes, "indicatorTooLong");
  return changes;
}

/**
 * Whether entries of an indicator are wrong in a way that its formulas do not see: by how a number is shown, or since
 * the formulas are those of a former version. Then it has no score until the next run.
 */
function isWrongUnseen(
  system: IndicatorSystem,
  indicator: Indicator,
  {
    card,
    places,
    isUnseen,
  }: { readonly card: Scorecard; readonly places: ScorePlaces; readonly isUnseen: IsWrong },
): boolean {
  const { code, components } = indicator;
  if (card.indicators.find((row) => row.code === code)?.status !== "wrong-data") return false;
  const references = components.flatMap((each) => referencesOf(componentExpression(system, indicator, each)));
  const isSeen = components.some((each) => places.shown(componentKey(indicator, each)) === WRONG);
  return !isSeen || references.some(isUnseen);
}

/** @throws Problem when Excel would refuse one of the formulas */
function assertTaken(changes: TableChanges, what: "indicatorTooLong" | "groupTooLong"): void {
  for (const cells of changes.values()) {
    for (const content of Object.values(cells)) {
      if (typeof content !== "object" || content === null || limitFault(content.formula) === undefined)
        continue;
      throw problem(what);
    }
  }
}

/**
 * The same changes as `summaryChanges`, live.
 *
 * @throws Problem when a group has so many members that Excel takes no formula over them
 */
export function liveSummaryChanges(
  system: IndicatorSystem,
  card: Scorecard,
  places: ScorePlaces,
): TableChanges {
  const changes = new Map<string, Readonly<Record<string, Content>>>(summaryChanges(card));
  const scores = [
    ...groupFormulas(system, places),
    [SUMMARY_KEY.composite, compositeFormula(system, places)] as const,
  ];
  for (const [key, formula] of scores) {
    const note =
      key === SUMMARY_KEY.composite ? liveCompositeNote(system, places) : groupNote(places.summary(key));
    changes.set(key, { [GROUP_COLUMN.score]: formula, [GROUP_COLUMN.note]: note });
  }
  if (system.constraints.length > 0)
    changes.set(SUMMARY_KEY.veto, { [GROUP_COLUMN.note]: liveVetoNote(system, places) });
  assertTaken(changes, "groupTooLong");
  return changes;
}

/** What an indicator's score is waiting for, as scoring says it. */
function statusFormula(indicator: Indicator, places: ScorePlaces): Formula {
  const values = indicator.components.map((component) => places.value(componentKey(indicator, component)));
  const any = (text: string): string => anyText(values.map((value) => `${value}="${text}"`));
  const without = `IF(${any("")},"${STATUS_TEXT["missing-data"]}","${STATUS_TEXT["not-computable"]}")`;
  const unset = `IF(${countText(values)}=${values.length},"${STATUS_TEXT["no-goalposts"]}",${without})`;
  const open = `IF(${any(WRONG)},"${STATUS_TEXT["wrong-data"]}",${unset})`;
  const score = addressOf(places.score(indicator.code));
  return { formula: `=IF(ISNUMBER(${score}),"${STATUS_TEXT.scored}",${open})` };
}

function groupNote(score: ScoreCell): Formula {
  return { formula: `=IF(ISNUMBER(${addressOf(score)}),"","${NOTE.open}")` };
}

function liveCompositeNote(system: IndicatorSystem, places: ScorePlaces): Formula {
  const { indicators, constraints } = system;
  const composite = addressOf(places.summary(SUMMARY_KEY.composite));
  const counted =
    constraints.length === 0 ? `""` : `IF(${countedText(system, places.status)},"","${NOTE.uncounted}")`;
  const scored = `COUNT(${areasText(indicators.map(({ code }) => places.score(code)))})=${indicators.length}`;
  return {
    formula: `=IF(ISNUMBER(${composite}),IF(${scored},${counted},"${NOTE.without}"),"${NOTE.open}")`,
  };
}

/** Every constraint that is not met, with its count and whose it is. */
function liveVetoNote(system: IndicatorSystem, places: ScorePlaces): Formula {
  const { constraints } = system;
  const parts = constraints.map((constraint) => {
    const { unit } = quantityOf(system, constraint.quantity);
    const what = `"；${literal(constraint.name)} "&${countName(constraint)}&" ${literal(unit)}（${literal(constraint.lead.join("、"))}）"`;
    return `IF(${addressOf(places.status(constraint.code))}="${STATUS_TEXT.vetoed}",${what},"")`;
  });
  const undecided = `IF(${countedText(system, places.status)},"${NOTE.none}","${NOTE.undecided}")`;
  return {
    formula: `=IF(${raisedText(system, places.status)},"${RAISED}"&MID(${parts.join("&")},2,30000),${undecided})`,
  };
}

function literal(text: string): string {
  return text.slice(0, LONGEST_LITERAL / 2).replace(/"/g, '""');
}
