import type { Climb } from "../../scoring/panel/climb";
import type { Ahead, IndicatorPosition, Position } from "../../scoring/panel/position";
import type { IndicatorSystem } from "../../system/schema";
import type { Column } from "../columns/column";

/** Keys of the columns of 位次分析. */
export const POSITION_COLUMN = {
  key: "指标编码",
  no: "序号",
  name: "指标名称",
  score: "得分",
  rank: "位次",
  quartile: "所处四分位",
  standing: "强弱",
  first: "与第一名相差",
  next: "与前一名相差",
  climb: "单项追上前一位",
  lead: "牵头单位",
} as const;

/** The row of the composite; an indicator's code has no asterisk. */
const COMPOSITE = "*composite";

/** What a row of 位次分析 is made of: an indicator, or the composite. */
export interface PositionRow extends Omit<IndicatorPosition, "no"> {
  readonly no: number | null;
  /** of a published score */
  readonly decimals: number;
  /** 牵头单位 */
  readonly lead: readonly string[];
}

/** The composite, and every indicator in the order of the document. */
export function positionRows(
  { indicators: known, options: { decimals } }: IndicatorSystem,
  { unit, of, next, indicators }: Position,
): PositionRow[] {
  const { rank, score } = unit;
  const quartile = rank === null ? null : Math.min(4, Math.ceil((4 * rank) / of));
  return [
    {
      ...{ code: COMPOSITE, no: null, name: "综合得分", score, rank, of, quartile, decimals, lead: [] },
      ...(next && { next }),
    },
    ...indicators.map((each, i) => ({ ...each, decimals, lead: known[i]!.lead })),
  ];
}

const QUARTILES = ["前 25%", "25%～50%", "50%～75%", "后 25%"] as const;
const STRONG = "强项";
const WEAK = "弱项";

export const POSITION_COLUMNS: readonly Column<PositionRow>[] = [
  { key: POSITION_COLUMN.key, width: 0, cell: ({ code }) => code },
  { key: POSITION_COLUMN.no, width: 6, format: "center", cell: ({ no }) => no },
  { key: POSITION_COLUMN.name, width: 24, cell: ({ name }) => name },
  { key: POSITION_COLUMN.score, width: 9, format: "score", cell: ({ score }) => score },
  {
    ...{ key: POSITION_COLUMN.rank, width: 9, format: "center" },
    cell: ({ rank, of }) => (rank === null ? "—" : `${rank} / ${of}`),
  },
  {
    ...{ key: POSITION_COLUMN.quartile, width: 11, format: "center" },
    cell: ({ quartile }) => (quartile === null ? "" : QUARTILES[quartile - 1]!),
  },
  {
    ...{ key: POSITION_COLUMN.standing, width: 8, format: "center" },
    cell: ({ quartile, code }) => {
      if (code === COMPOSITE) return "";
      return quartile === 1 ? STRONG : quartile === 4 ? WEAK : "";
    },
  },
  { key: POSITION_COLUMN.first, width: 22, cell: ({ first, decimals }) => aheadText(first, decimals) },
  { key: POSITION_COLUMN.next, width: 22, cell: ({ next, decimals }) => aheadText(next, decimals) },
  { key: POSITION_COLUMN.climb, width: 36, cell: ({ climb }) => (climb ? climbText(climb) : "") },
  { key: POSITION_COLUMN.lead, width: 18, cell: ({ lead }) => lead.join("、") },
];

function aheadText(ahead: Ahead | undefined, decimals: number): string {
  if (!ahead) return "";
  const gap = ahead.gap.toFixed(decimals);
  const told = Number(gap) === 0 ? `不足 ${(10 ** -decimals).toFixed(decimals)}` : gap;
  return `${told}（${ahead.unit}）`;
}

/** As in 水平由 38.2 % 提高到 40.1 %（变动 4.98%）. */
function climbText({ component, unit, from, to, percent }: Climb): string {
  const value = (number: number): string => `${shown(number)}${unit ? ` ${unit}` : ""}`;
  const way = to > from ? "提高" : "降低";
  // rounded up: less would not do
  return `${component}由 ${value(from)} ${way}到 ${value(to)}（变动 ${(Math.ceil(percent * 100) / 100).toFixed(2)}%）`;
}

/** As many digits as say something. */
function shown(number: number): string {
  const size = Math.abs(number);
  return String(Number(size >= 1 || size === 0 ? number.toFixed(2) : number.toPrecision(4)));
}
