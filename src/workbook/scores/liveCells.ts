import type { TableChanges } from "../journal/columnChange";
import type { Scorecard } from "../../scoring/unit/scorecard";
import { anyText, countText, limitFault } from "../../formula/excelLimits";
import { componentKey, quantityOf } from "../../system/lookup";
import { problem } from "../../system/problem";
import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";
import type { Content, Formula } from "../plan/plan";
import { GROUP_COLUMN, SCORE_COLUMN } from "../tableNames";
import { addressOf, areasText, type ScoreCell } from "./meanFormula";
import { NOTE, STATUS_TEXT, scoreChanges, summaryChanges } from "./scoreCells";
import { compositeFormula, countName, groupFormulas, scoreFormula, type ScorePlaces } from "./scoreFormulas";
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
): TableChanges {
  const changes = new Map(scoreChanges(card));
  for (const indicator of system.indicators) {
    changes.set(indicator.code, {
      ...changes.get(indicator.code),
      [SCORE_COLUMN.score]: scoreFormula(system, indicator, places.earned),
      [SCORE_COLUMN.status]: statusFormula(indicator, places),
    });
  }
  for (const constraint of system.constraints) {
    changes.set(constraint.code, {
      ...changes.get(constraint.code),
      [SCORE_COLUMN.status]: constraintFormula(constraint),
    });
  }
  assertTaken(changes, "indicatorTooLong");
  return changes;
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
    changes.set(SUMMARY_KEY.veto, { [GROUP_COLUMN.note]: liveVetoNote(system) });
  assertTaken(changes, "groupTooLong");
  return changes;
}

/** What an indicator's score is waiting for, as scoring says it. */
function statusFormula(indicator: Indicator, places: ScorePlaces): Formula {
  const values = indicator.components.map((component) => places.value(componentKey(indicator, component)));
  const missing = anyText(values.map((value) => `${value}=""`));
  const without = `IF(${missing},"${STATUS_TEXT["missing-data"]}","${STATUS_TEXT["not-computable"]}")`;
  const unset = `IF(${countText(values)}=${values.length},"${STATUS_TEXT["no-goalposts"]}",${without})`;
  const score = addressOf(places.score(indicator.code));
  return { formula: `=IF(ISNUMBER(${score}),"${STATUS_TEXT.scored}",${unset})` };
}

function constraintFormula(constraint: Constraint): Formula {
  const count = countName(constraint);
  const decided = `IF(${count}>0,"${STATUS_TEXT.vetoed}","${STATUS_TEXT.met}")`;
  return { formula: `=IF(ISNUMBER(${count}),${decided},"${STATUS_TEXT["missing-count"]}")` };
}

function groupNote(score: ScoreCell): Formula {
  return { formula: `=IF(ISNUMBER(${addressOf(score)}),"","${NOTE.open}")` };
}

function liveCompositeNote({ indicators, constraints }: IndicatorSystem, places: ScorePlaces): Formula {
  const composite = addressOf(places.summary(SUMMARY_KEY.composite));
  const counted =
    constraints.length === 0
      ? `""`
      : `IF(COUNT(${constraints.map(countName).join(",")})<${constraints.length},"${NOTE.uncounted}","")`;
  const scored = `COUNT(${areasText(indicators.map(({ code }) => places.score(code)))})=${indicators.length}`;
  return {
    formula: `=IF(ISNUMBER(${composite}),IF(${scored},${counted},"${NOTE.without}"),"${NOTE.open}")`,
  };
}

/** Every constraint that is not met, with its count and whose it is. */
function liveVetoNote(system: IndicatorSystem): Formula {
  const { constraints } = system;
  const counts = constraints.map(countName);
  const parts = constraints.map((constraint) => {
    const count = countName(constraint);
    const { unit } = quantityOf(system, constraint.quantity);
    const what = `"；${literal(constraint.name)} "&${count}&" ${literal(unit)}（${literal(constraint.lead.join("、"))}）"`;
    return `IF(ISNUMBER(${count}),IF(${count}>0,${what},""),"")`;
  });
  const undecided = `IF(COUNT(${counts.join(",")})<${counts.length},"${NOTE.undecided}","${NOTE.none}")`;
  return {
    formula: `=IF(MAX(${counts.join(",")})>0,"${RAISED}"&MID(${parts.join("&")},2,30000),${undecided})`,
  };
}

function literal(text: string): string {
  return text.slice(0, LONGEST_LITERAL / 2).replace(/"/g, '""');
}
