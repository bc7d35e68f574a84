import { archiveLabel } from "../archive/archiveNames";
import { regularIndicators } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import { type Column, keysIn, titlesOf } from "../columns/column";
import { headerIn } from "../lines/linePlace";
import { NO_BASIS } from "../plan/footer";
import { extraRows } from "../scores/groupColumns";
import { vetoNote } from "../scores/scoreCells";
import { CELL_LIMIT } from "../storage/pieces";
import type { RunSummary } from "./runSummary";

/** Keys of the columns of 历次得分 beside those of the groups, which have their names. */
export const HISTORY_COLUMN = {
  time: "计分时间",
  period: "评价年度",
  version: "体系版本",
  composite: "综合得分",
  veto: "一票否决",
  mandatory: "必须改正的问题",
  advisory: "需要核实的问题",
  author: "最近保存人",
  stamp: "发布校验码",
  parameters: "评分参数",
  detail: "明细",
} as const;

/** Characters that a place with its value, and a score with its code, take at most as a rule. */
const CHARACTERS = { input: 48, score: 32 } as const;

/** What 计分表 sums up: groups that no other group holds and that hold indicators, and what is outside of the full mark. */
function topGroups(system: IndicatorSystem): { readonly name: string }[] {
  const { groups } = system;
  const parentOf = new Map(groups.map(({ id, parent }) => [id, parent]));
  const top = (id: string): string => (parentOf.get(id) === undefined ? id : top(parentOf.get(id)!));
  const used = new Set(regularIndicators(system).map(({ group }) => top(group)));
  return [...groups.filter(({ id }) => used.has(id)), ...extraRows(system)];
}

/** A column of 历次得分, or as many as a system has groups, or a run has pieces. */
type HistoryEntry = Column<RunSummary> | ((system: IndicatorSystem) => readonly Column<RunSummary>[]);

/** The columns of 历次得分, in order; those of the detail come last, and are hidden. */
export const HISTORY_COLUMNS: readonly HistoryEntry[] = [
  { key: HISTORY_COLUMN.time, width: 20, format: "center", cell: ({ time }) => time },
  {
    key: HISTORY_COLUMN.period,
    width: 10,
    format: "center",
    cell: ({ system: { period } }) => (typeof period === "number" ? period : archiveLabel(period)),
  },
  { key: HISTORY_COLUMN.version, width: 12, format: "center", cell: ({ system }) => system.version },
  (system) => topGroups(system).map(groupColumn),
  {
    key: HISTORY_COLUMN.composite,
    width: 12,
    format: "twoDecimals",
    cell: ({ card }) => card.composite ?? NOTHING,
  },
  { key: HISTORY_COLUMN.veto, title: "约束条件情况", width: 30, cell: ({ card }) => vetoNote(card) },
  { key: HISTORY_COLUMN.mandatory, width: 15, format: "center", cell: ({ mandatory }) => mandatory },
  { key: HISTORY_COLUMN.advisory, width: 15, format: "center", cell: ({ advisory }) => advisory },
  { key: HISTORY_COLUMN.author, width: 12, format: "center", cell: ({ author }) => author || NOTHING },
  { key: HISTORY_COLUMN.stamp, width: 27, format: "center" },
  {
    key: HISTORY_COLUMN.parameters,
    later: true,
    width: 27,
    cell: ({ examples, unset }) => (examples > 0 ? NO_BASIS : unset > 0 ? "有分项未设置" : "牵头单位确定"),
  },
  (system) => Array.from({ length: detailColumns(system) }, (_, i) => ({ key: detailKey(i), width: 0 })),
];

/** Shown where there is no value. */
const NOTHING = "—";

function groupColumn({ name }: { readonly name: string }): Column<RunSummary> {
  return {
    key: name,
    width: 12,
    format: "twoDecimals",
    cell: ({ card }) => card.groups.find((group) => group.name === name)?.score ?? NOTHING,
  };
}

/** The columns that a system's history is made with. */
export function historyColumns(system: IndicatorSystem): Column<RunSummary>[] {
  return HISTORY_COLUMNS.flatMap((entry) => (typeof entry === "function" ? entry(system) : entry));
}

/** The columns that every history has. */
function namedColumns(): Column<RunSummary>[] {
  return HISTORY_COLUMNS.flatMap((entry) => (typeof entry === "function" ? [] : entry));
}

/** Every title that columns of the history ever had. */
export function historyTitles(keys: readonly string[]): string[][] {
  return namedColumns()
    .filter(({ key }) => keys.includes(key))
    .map(titlesOf);
}

/** The keys of columns by the titles that stand above them; groups, details and columns of users go by those. */
export function historyKeys(header: readonly unknown[]): string[] {
  const titles = header.map((title) => String(title).trim());
  return keysIn(namedColumns(), titles).map((key, i) => key ?? titles[i]!);
}

/** The first row in which the titles of a history stand; -1 where there is none. */
export function historyHeader(rows: readonly (readonly unknown[])[]): number {
  return headerIn(rows, historyKeys, HISTORY_COLUMN.time);
}

export function detailKey(i: number): string {
  return i === 0 ? HISTORY_COLUMN.detail : `${HISTORY_COLUMN.detail}${i + 1}`;
}

export function isDetail(key: string): boolean {
  return /^明细\d*$/.test(key);
}

/** How many cells the detail of a run takes as a rule. */
function detailColumns({ quantities, indicators }: IndicatorSystem): number {
  const components = indicators.reduce((sum, each) => sum + each.components.length, 0);
  // three periods at most of a quantity, three parameters of a component
  const inputs = (quantities.length + components) * 3;
  const characters = inputs * CHARACTERS.input + indicators.length * CHARACTERS.score;
  return Math.ceil(characters / CELL_LIMIT);
}
