import { lastDayOf } from "../../system/period";
import { wordsOfDay } from "../bulletin/dayWords";
import { said } from "../../i18n/said";
import { STATE_WORD, type TaskState } from "../../validation/taskCells";
import { LEDGER_NAME } from "../ledgerNames";
import { SHEET } from "../sheetNames";
import { type ChartBlock, LINE_BEGINS } from "./chart";
import type { ChartSources } from "./chartSources";
import { cutTo, LONGEST } from "./shortName";

/** In the order in which they are stacked, with their colours. */
export const STATES: readonly (readonly [state: TaskState, color: string])[] = [
  ["done", "#548235"],
  ["under-way", "#2F75B5"],
  ["late", "#C00000"],
  ["not-started", "#A6A6A6"],
];
const NO_MEASURES = said("chartSheet.without.measures");

/** How far the tasks of each measure are: counted in 任务台账, live, as 台账总览 counts them. */
export function stateBlock({ system: { measures, period }, tasks }: ChartSources): ChartBlock {
  const noTasks = said("chartSheet.without.tasks", { sheet: SHEET.ledger });
  const isKnown = tasks.some(({ task, measure }) => task !== "" && measure !== undefined);
  return {
    id: "states",
    titles: ["政策措施", ...STATES.map(([state]) => STATE_WORD[state]), "任务数"],
    format: [...STATES, "sum"].map(() => "center" as const),
    rows: measures.map(({ no, title }) => {
      // a formula of its own for each column: in a table they are the same from row to row
      const counted = (state: string) => (key: string) => ({
        formula: `=COUNTIFS(${LEDGER_NAME.measures},${key},${LEDGER_NAME.states},"${state}")`,
      });
      const states = STATES.map(([state]) => counted(STATE_WORD[state]));
      const sum = (key: string) => ({
        formula: `=SUM(${STATES.map((_, i) => states[i]!(key).formula.slice(1)).join(",")})`,
      });
      return {
        key: String(no),
        cells: (key) => [`${no} ${cutTo(title, LONGEST)}`, ...states.map((of) => of(key)), sum(key)],
      };
    }),
    drawn: STATES.length + 1,
    line: `${LINE_BEGINS}“${SHEET.ledger}”，随台账变动；没有填状态的，按完成比例和时限计入，时限不晚于${wordsOfDay(lastDayOf(period))}而未完成的为滞后。`,
    lacking: measures.length === 0 ? NO_MEASURES : isKnown ? undefined : noTasks,
  };
}
