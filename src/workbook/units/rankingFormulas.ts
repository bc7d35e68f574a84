import { roundPublishedText } from "../../formula/round";
import { isCounted } from "../../scoring/unit/constraint";
import { effectOf } from "../../scoring/unit/vetoEffects";
import type { CellOf } from "../columns/column";
import { cellPlace } from "../plan/address";
import type { Content } from "../plan/plan";
import { gradeNamed, reachedText } from "../scores/liveNotes";
import type { ScoreCell } from "../scores/meanFormula";
import type { SummedPlaces } from "../scores/places";
import { compositeFormula, extraFormulas, groupFormulas } from "../scores/scoreFormulas";
import {
  groupColumn,
  indicatorColumn,
  isChangedByConstraints,
  RANKING_COLUMN,
  type RankingRow,
} from "./rankingRow";

/** Formulas of 各县得分 read their own row, and the column that ranks are made from: rows can be sorted. */

/** The cells of a row that scores are summed up from; what has no task says so in place of its score. */
function placesIn(at: CellOf): SummedPlaces {
  const place = (key: string): ScoreCell => cellPlace(at(key));
  return {
    score: (code) => place(indicatorColumn(code)),
    status: (code) => place(indicatorColumn(code)),
    summary: (key) => place(groupColumn(key)),
  };
}

/** A formula over cells of one row, which go with it where somebody sorts. */
function withinRow(formula: string): Content {
  return { formula: formula.replace(/\$([A-Z]{1,3})\$(\d+)/g, "$1$2") };
}

/** The score of a group, or of what is outside of the full mark. */
export function summaryFormula({ system, ranked, isInPoints }: RankingRow, id: string, at: CellOf): Content {
  if (!isInPoints) return ranked.groups.find((group) => group.id === id)?.score ?? null;
  const places = placesIn(at);
  const found = groupFormulas(system, places).get(id) ?? extraFormulas(system, places).get(id)!;
  return withinRow(found.formula);
}

/** The composite before constraints change it. */
export function baseFormula({ system, isInPoints }: RankingRow, at: CellOf): Content {
  return isInPoints
    ? withinRow(compositeFormula({ ...system, constraints: [] }, placesIn(at)).formula)
    : null;
}

/** The composite, with what constraints make of it. */
export function scoreFormula(row: RankingRow, at: CellOf): Content {
  const { system, ranked, isInPoints } = row;
  if (!isInPoints) return ranked.score;
  if (!isChangedByConstraints(system)) return baseFormula(row, at);
  const { constraints, options } = system;
  const losing = ranked.constraints.filter((_, i) => constraints[i]!.perEvent !== undefined);
  // nothing is known of it while a count is missing whose events take points away
  if (options.missing === "strict" && !losing.every(isCounted)) return null;
  const base = at(RANKING_COLUMN.base);
  const effects = ranked.vetoes.map((veto) => effectOf(options, veto));
  if (effects.some(({ effect }) => effect === "zero")) return { formula: `=IF(ISNUMBER(${base}),0,"")` };
  const left =
    ranked.losses.length > 0
      ? roundPublishedText(`${base}-${at(RANKING_COLUMN.losses)}`, options.decimals)
      : base;
  const caps = effects.map(({ cap }) => cap).filter((cap) => cap < Infinity);
  const capped = caps.length > 0 ? `MIN(${[left, ...caps].join(",")})` : left;
  return { formula: `=IF(ISNUMBER(${base}),${capped},"")` };
}

/** The rank among units that have one. */
export function rankFormula({ basis }: RankingRow, at: CellOf): Content {
  const own = at(RANKING_COLUMN.basis);
  return { formula: `=IF(ISNUMBER(${own}),RANK(${own},${basis}),"")` };
}

/** Places that a unit has risen. */
export function riseFormula(at: CellOf): Content {
  const [now, before] = [at(RANKING_COLUMN.rank), at(RANKING_COLUMN.previousRank)];
  return { formula: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${before}-${now},"")` };
}

/** The grade by the score; where a grade is limited to a share of the units, what the ranking has given. */
export function gradeFormula({ system, ranked, isInPoints }: RankingRow, at: CellOf): Content {
  const grades = system.grades!;
  const isShared = grades.some(({ share }) => share !== undefined);
  if (isShared || !isInPoints || !ranked.constraints.every(isCounted)) return ranked.grade ?? null;
  const composite = at(RANKING_COLUMN.score);
  const { vetoes } = ranked;
  const lowered = vetoes.filter((veto) => effectOf(system.options, veto).effect === "lower-grade").length;
  const best = reachedText(grades, composite, 0);
  const least = vetoes.length > 0 ? reachedText(grades, composite, 1) : "1";
  const number = vetoes.length > 0 ? `MIN(MAX(${best}+${lowered},${least}),${grades.length})` : best;
  return { formula: `=IF(ISNUMBER(${composite}),${gradeNamed(grades, number)},"")` };
}
