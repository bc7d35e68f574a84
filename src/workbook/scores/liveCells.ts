import type { TableChanges } from "../journal/columnChange";
import { flatten, groupForest } from "../../scoring/groupTree";
import type { Scorecard } from "../../scoring/unit/scorecard";
import { anyText, countText, limitFault } from "../../formula/excelLimits";
import { componentKey } from "../../system/lookup";
import { problem } from "../../system/problem";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import type { IsWrong } from "../../validation/wrongEntries";
import { idleTest, noTaskTest } from "../idle";
import type { Content, Formula } from "../plan/plan";
import { GROUP_COLUMN, SCORE_COLUMN } from "../tableNames";
import { WRONG } from "../entryTests";
import { standingText } from "./constraintTexts";
import { addressOf } from "./meanFormula";
import { scoreChanges, summaryChanges } from "./scoreCells";
import { STATUS_TEXT } from "./statusText";
import { liveCompositeNote, liveExtraNote, liveGradeNote, liveGroupNote, liveVetoNote } from "./liveNotes";
import { scoreFormula } from "./scoreFormula";
import { indicatorInputs } from "../../scoring/unit/indicatorInputs";
import { tellsShare } from "../system/earnedFormula";
import type { ScorePlaces } from "./places";
import { compositeFormula, extraFormulas, groupFormulas } from "./scoreFormulas";
import { SUMMARY_KEY } from "./groupColumns";

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
      [SCORE_COLUMN.status]: statusFormula(system, indicator, places),
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
  const { no, code, components } = indicator;
  if (card.indicators.find((row) => row.code === code)?.status !== "wrong-data") return false;
  const isSeen = components.some((each) => {
    const key = componentKey(indicator, each);
    return places.shown(key) === WRONG || places.shownShare(key) === WRONG;
  });
  return !isSeen || indicatorInputs(system, no).some(isUnseen);
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
  const groups = groupFormulas(system, places);
  for (const node of flatten(groupForest(system))) {
    const { id } = node.group;
    const note = liveGroupNote(node, places);
    changes.set(id, { [GROUP_COLUMN.score]: groups.get(id)!, [GROUP_COLUMN.note]: note });
  }
  for (const [id, formula] of extraFormulas(system, places)) {
    const note = liveExtraNote(places.summary(id));
    changes.set(id, { [GROUP_COLUMN.score]: formula, [GROUP_COLUMN.note]: note });
  }
  changes.set(SUMMARY_KEY.composite, {
    [GROUP_COLUMN.score]: compositeFormula(system, places),
    [GROUP_COLUMN.note]: liveCompositeNote(system, places),
  });
  if (system.grades) changes.set(SUMMARY_KEY.grade, { [GROUP_COLUMN.note]: liveGradeNote(system, places) });
  if (system.constraints.length > 0)
    changes.set(SUMMARY_KEY.veto, { [GROUP_COLUMN.note]: liveVetoNote(system, places) });
  assertTaken(changes, "groupTooLong");
  return changes;
}

/** What an indicator's score is waiting for, as scoring says it. */
function statusFormula(system: IndicatorSystem, indicator: Indicator, places: ScorePlaces): Formula {
  const values = indicator.components.map((component) => {
    const key = componentKey(indicator, component);
    const [value, share] = [places.value(key), places.earned(key)];
    // where a value alone does not decide, what it earns tells
    return tellsShare(system, component) ? `IF(ISNUMBER(${value}),${share},${value})` : value;
  });
  const any = (text: string): string => anyText(values.map((value) => `${value}="${text}"`));
  const without = `IF(${any("")},"${STATUS_TEXT["missing-data"]}","${STATUS_TEXT["not-computable"]}")`;
  const counted = countText(values);
  const idle = values.map((value) => `+(${idleTest(value)})`).join("");
  const isUnset = indicator.noTask
    ? `AND(${counted}>0,${counted}${idle}=${values.length})`
    : `${counted}=${values.length}`;
  const unset = `IF(${isUnset},"${STATUS_TEXT["no-goalposts"]}",${without})`;
  const open = `IF(${any(WRONG)},"${STATUS_TEXT["wrong-data"]}",${unset})`;
  const score = addressOf(places.score(indicator.code));
  const status = `IF(ISNUMBER(${score}),"${STATUS_TEXT.scored}",${open})`;
  if (!indicator.noTask) return { formula: `=${status}` };
  const busy = anyText(values.map((value) => `NOT(${noTaskTest(value)})`));
  return { formula: `=IF(${busy},${status},"${STATUS_TEXT["no-task"]}")` };
}
