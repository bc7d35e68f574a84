import { cellAddress } from "../plan/address";
import type { Area, Formula, HighlightPlan } from "../plan/plan";
import type { CellOf } from "../columns/column";
import { REGISTER_COLUMN } from "../tableNames";

/** How far it has come with a department. */
export const REGISTER_STATE = {
  unsent: "未下发",
  out: "待交回",
  overdue: "逾期未交",
  returned: "已收回待合并",
  incomplete: "已合并未填齐",
  merged: "已合并",
} as const;

/**
 * The state of a department, over the cells of its row. What came back before the newest edition was sent does not count,
 * nor an older edition that came back after that and was merged at once: the newest is still out. Times of ours are texts, which sort as they come; a day that somebody
 * has typed as the one on which paper came back is a number, and counts. On the day of the deadline nothing is overdue.
 *
 * @param due address of the deadline
 */
export function stateFormula(at: CellOf, due: string): Formula {
  const { edition, sent, returned, merged, mergedEdition, filled, needed } = REGISTER_COLUMN;
  const [of, back, into] = [at(edition), at(returned), at(merged)];
  const isMerged = `AND(${into}<>"",${at(mergedEdition)}=${of},${back}<=${into})`;
  const isBack = `AND(${back}<>"",OR(ISNUMBER(${back}),AND(${back}>=${at(sent)},${back}>${into})))`;
  const isLate = `IF(ISNUMBER(${due}),TODAY()>${due},FALSE)`;
  const ifMerged = `IF(${at(filled)}<${at(needed)},"${REGISTER_STATE.incomplete}","${REGISTER_STATE.merged}")`;
  const ifOut = `IF(${isLate},"${REGISTER_STATE.overdue}","${REGISTER_STATE.out}")`;
  return {
    formula:
      `=IF(${of}="","${REGISTER_STATE.unsent}",` +
      `IF(${isMerged},${ifMerged},IF(${isBack},"${REGISTER_STATE.returned}",${ifOut})))`,
  };
}

/**
 * `单位 9 个，已下发 8 个：已合并 4 个（其中未填齐 1 个），…`: how many departments there are in each state.
 *
 * @param states address of the column of states
 */
export function countsFormula(states: string): Formula {
  const { unsent, out, overdue, returned, incomplete, merged } = REGISTER_STATE;
  const count = (...of: string[]): string => of.map((state) => `COUNTIF(${states},"${state}")`).join("+");
  const all = `COUNTA(${states})`;
  return {
    formula:
      `="单位 "&${all}&" 个，已下发 "&(${all}-${count(unsent)})&" 个：` +
      `已合并 "&(${count(merged, incomplete)})&" 个（其中未填齐 "&${count(incomplete)}&" 个），` +
      `已收回待合并 "&${count(returned)}&" 个，待交回 "&${count(out)}&" 个，逾期未交 "&${count(overdue)}&" 个"`,
  };
}

const LOOKS: Readonly<Partial<Record<keyof typeof REGISTER_STATE, { fill: string; color: string }>>> = {
  out: { fill: "#FFF2CC", color: "#7F6000" },
  overdue: { fill: "#FBE4E4", color: "#C00000" },
  returned: { fill: "#DDEBF7", color: "#1F4E79" },
  incomplete: { fill: "#FCE4D6", color: "#833C0B" },
  merged: { fill: "#E2EFDA", color: "#375623" },
};

/** States in their colours; what was not sent has none. */
export function stateHighlights(area: Area): HighlightPlan[] {
  const cell = cellAddress(area.row, area.column);
  return Object.entries(LOOKS).map(([state, look]) => ({
    area,
    when: `=${cell}="${REGISTER_STATE[state as keyof typeof LOOKS]}"`,
    ...look,
  }));
}
