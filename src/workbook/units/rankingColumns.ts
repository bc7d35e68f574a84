import { flatten, groupForest } from "../../scoring/groupTree";
import { EXTRAS, extraIndicators } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import type { Column } from "../columns/column";
import { NO_TASK } from "../idle";
import type { Content } from "../plan/plan";
import {
  baseFormula,
  gradeFormula,
  rankFormula,
  riseFormula,
  scoreFormula,
  summaryFormula,
} from "./rankingFormulas";
import { withTitles } from "./titles";
import { openNote } from "./rankingNotes";
import {
  groupColumn,
  indicatorColumn,
  isChangedByConstraints,
  RANKING_COLUMN,
  type RankingRow,
} from "./rankingRow";

type RankingColumn = Column<RankingRow>;

/** The columns of 各县得分. */
export function rankingColumns(system: IndicatorSystem): RankingColumn[] {
  const { categories = [], grades, awards = [], constraints } = system;
  const when = (is: boolean, column: RankingColumn): RankingColumn[] => (is ? [column] : []);
  const changed = isChangedByConstraints(system);
  const center = { width: 9, format: "center" } as const;
  return withTitles([
    { key: RANKING_COLUMN.unit, width: 18, cell: ({ ranked }) => ranked.unit },
    { key: RANKING_COLUMN.rank, ...center, cell: (row, at) => rankFormula(row, at) },
    { key: RANKING_COLUMN.score, width: 10, format: "score", cell: (row, at) => scoreFormula(row, at) },
    ...when(categories.length > 0, {
      key: RANKING_COLUMN.category,
      width: 14,
      format: "center",
      cell: ({ ranked }) => categories.find(({ id }) => id === ranked.category)?.name ?? "",
    }),
    { key: RANKING_COLUMN.previousRank, ...center, cell: ({ ranked }) => ranked.previousRank },
    { key: RANKING_COLUMN.rise, ...center, cell: (_, at) => riseFormula(at) },
    ...when(grades !== undefined, {
      ...{ key: RANKING_COLUMN.grade, ...center },
      cell: (row, at) => gradeFormula(row, at),
    }),
    ...when(awards.length > 0, {
      key: RANKING_COLUMN.awards,
      width: 20,
      cell: ({ ranked }) => ranked.awards.join("、"),
    }),
    ...when(constraints.length > 0, { key: RANKING_COLUMN.vetoes, width: 30, cell: vetoText }),
    ...when(
      constraints.some(({ perEvent }) => perEvent !== undefined),
      {
        key: RANKING_COLUMN.losses,
        ...center,
        cell: ({ ranked }) => ranked.losses.reduce((sum, { points }) => sum + points, 0) || null,
      },
    ),
    ...when(changed, { key: RANKING_COLUMN.base, width: 10, format: "twoDecimals", cell: baseFormula }),
    ...summaryColumns(system),
    ...indicatorColumns(system),
    { key: RANKING_COLUMN.note, width: 36, cell: openNote },
    { key: RANKING_COLUMN.basis, width: 0, cell: basisText },
    { key: RANKING_COLUMN.method, width: 0, cell: ({ method }) => method },
  ]);
}

function summaryColumns(system: IndicatorSystem): RankingColumn[] {
  const groups = flatten(groupForest(system)).map(({ group }) => group);
  const extras = EXTRAS.filter(({ kind }) => extraIndicators(system, kind).length > 0);
  return [...groups, ...extras].map(({ id, name }) => ({
    key: groupColumn(id),
    title: name,
    width: 10,
    format: "twoDecimals",
    cell: (row, at) => summaryFormula(row, id, at),
  }));
}

function indicatorColumns({ indicators }: IndicatorSystem): RankingColumn[] {
  return indicators.map(({ no, name, code }, i) => ({
    key: indicatorColumn(code),
    title: `${no} ${name}`,
    width: 12,
    format: "twoDecimals",
    cell: ({ ranked }) => {
      const { score, status } = ranked.indicators[i]!;
      return score === null && status === "no-task" ? NO_TASK : score;
    },
  }));
}

/** Constraints that are triggered, with their counts; those whose count is missing are told in the note. */
export function vetoText({ ranked: { vetoes } }: Pick<RankingRow, "ranked">): string {
  return vetoes.map(({ name, count, unit }) => `${name} ${count} ${unit}`).join("；");
}

/** The score of units that have a rank, by which they have it. */
function basisText({ ranked: { score, rank } }: RankingRow, at: (key: string) => string): Content {
  return rank === null || score === null ? null : { formula: `=${at(RANKING_COLUMN.score)}` };
}
