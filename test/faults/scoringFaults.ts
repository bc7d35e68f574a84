import { isDeepStrictEqual } from "node:util";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { fillEntries } from "../../src/app/fillEntries";
import { recoverRun } from "../../src/app/lastRun";
import { scoreWorkbook } from "../../src/app/scoreWorkbook";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { failAtAction, type Failure } from "../emulator/failing";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../hostile/edits";
import { smallSystem } from "../hostile/smallSystem";

const NOON = new Date("2022-01-20T12:00:00Z");
const JOURNAL = "_指标簿日志";
const posts = { low: 0, high: 400 };
const system = {
  ...smallSystem,
  indicators: smallSystem.indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((component) => ({ ...component, goalposts: posts })),
  })),
};

export interface FaultCount {
  faults: number;
  survived: number;
  /** actions after which the workbook was neither as before nor as after */
  readonly lost: number[];
}

/** A workbook that was scored, and whose entries have changed since. */
export async function scoredBefore(): Promise<WorkbookModel> {
  const host = startExcel();
  await generateWorkbook(system);
  const value = (key: string, lag: number, number: number) => ({ key, lag, value: number, source: "test" });
  await fillEntries([
    value("a", 0, 10),
    value("b", 0, 4),
    ...[0, 1, 2].map((lag) => value("c", lag, 30 - lag)),
    value("d", 0, 300),
    value("n", 0, 0),
  ]);
  await scoreWorkbook("values", NOON);
  await fillEntries([value("b", 0, 5)]);
  return host.calculated();
}

/** Everything but the journal, which remembers more after a run than before. */
function state(host: ExcelHost): unknown {
  const { sheets, names } = snapshot(host) as { sheets: { name: string }[]; names: unknown };
  return { names, sheets: sheets.filter(({ name }) => name !== JOURNAL) };
}

/**
 * Scores with a failure at every single action, one after the other; after each the workbook is opened anew, which
 * recovers it, and must be as before the run or as after it.
 */
export async function scoringFaults(original: WorkbookModel, failure: Failure): Promise<FaultCount> {
  const before = state(startExcel(cloneWorkbook(original)));
  const whole = startExcel(cloneWorkbook(original));
  await scoreWorkbook("values", NOON);
  const after = state(whole);
  const count: FaultCount = { faults: 0, survived: 0, lost: [] };
  for (let action = 1; ; action++) {
    const host = startExcel(cloneWorkbook(original));
    const mend = failAtAction(host, action, failure);
    await scoreWorkbook("values", NOON).catch(() => undefined);
    if (!mend()) return count;
    // as opening the pane does; Excel that was gone has been started again
    const again = startExcel(host.workbook);
    await recoverRun();
    const now = state(again);
    count.faults += 1;
    if (isDeepStrictEqual(now, before) || isDeepStrictEqual(now, after)) count.survived += 1;
    else count.lost.push(action);
  }
}
