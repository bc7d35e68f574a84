import type { IndicatorSystem } from "../../system/schema";
import { CELL_LIMIT } from "../storage/pieces";

/** Titles of 历次得分 beside those of the groups. */
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
  detail: "明细",
} as const;

/** Characters that a place with its value, and a score with its code, take at most as a rule. */
const CHARACTERS = { input: 48, score: 32 } as const;

/** Groups that no other group holds and that hold indicators: those that 计分表 sums up. */
export function topGroups({ groups, indicators }: IndicatorSystem): { readonly name: string }[] {
  const parentOf = new Map(groups.map(({ id, parent }) => [id, parent]));
  const top = (id: string): string => (parentOf.get(id) === undefined ? id : top(parentOf.get(id)!));
  const used = new Set(indicators.map(({ group }) => top(group)));
  return groups.filter(({ id }) => used.has(id));
}

/** All titles, in order; those of the detail come last, and are hidden. */
export function historyTitles(system: IndicatorSystem): string[] {
  const { time, period, version, composite, veto, mandatory, advisory, author, stamp } = HISTORY_COLUMN;
  return [
    time,
    period,
    version,
    ...topGroups(system).map(({ name }) => name),
    composite,
    veto,
    mandatory,
    advisory,
    author,
    stamp,
    ...Array.from({ length: detailColumns(system) }, (_, i) => detailTitle(i)),
  ];
}

export function detailTitle(i: number): string {
  return i === 0 ? HISTORY_COLUMN.detail : `${HISTORY_COLUMN.detail}${i + 1}`;
}

export function isDetail(title: string): boolean {
  return /^明细\d*$/.test(title);
}

/** How many cells the detail of a run takes as a rule. */
export function detailColumns({ quantities, indicators }: IndicatorSystem): number {
  const components = indicators.reduce((sum, each) => sum + each.components.length, 0);
  // three periods at most of a quantity, three parameters of a component
  const inputs = (quantities.length + components) * 3;
  const characters = inputs * CHARACTERS.input + indicators.length * CHARACTERS.score;
  return Math.ceil(characters / CELL_LIMIT);
}
