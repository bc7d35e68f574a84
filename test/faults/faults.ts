import { isDeepStrictEqual } from "node:util";
import { recoverWorkbook } from "../../src/app/recoverWorkbook";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { failAtAction, type Failure } from "../../src/emulator/testing/failing";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";

const JOURNAL = "_指标簿日志";

/** A job that writes, and the workbook that it begins with. */
export interface WritingJob {
  readonly name: string;
  readonly workbook: WorkbookModel;
  readonly run: () => Promise<unknown>;
}

/** How many actions the requests of a job have. */
export async function actionsOf({ workbook, run }: WritingJob): Promise<number> {
  const host = startExcel(cloneWorkbook(workbook));
  const carryOut = host.run.bind(host);
  let actions = 0;
  host.run = (body) => {
    actions += body.Actions.length;
    return carryOut(body);
  };
  await run();
  return actions;
}

export interface FaultCount {
  faults: number;
  survived: number;
  /** actions after which the workbook was neither as before nor as after */
  readonly lost: number[];
}

/** Everything but what the journal remembers, which is more after a run than before. */
function state(host: ExcelHost): unknown {
  // how old values are is the option's business
  host.upToDate();
  const { sheets, names } = snapshot(host) as { sheets: { name: string }[]; names: unknown };
  return { names, sheets: sheets.map((sheet) => (sheet.name === JOURNAL ? JOURNAL : sheet)) };
}

/**
 * Runs a job with a failure at its actions, one after the other; after each the workbook is opened anew, which
 * recovers it, and must be as before the job or as after it.
 *
 * @param step 1: every action; more: a sample
 * @param open what opening a workbook does
 * @param enough ends after so many workbooks were lost
 */
export async function faultsOf(
  { workbook, run }: WritingJob,
  failure: Failure,
  step = 1,
  open: () => Promise<unknown> = recoverWorkbook,
  enough = Infinity,
): Promise<FaultCount> {
  const before = state(startExcel(cloneWorkbook(workbook)));
  const whole = startExcel(cloneWorkbook(workbook));
  await run();
  const after = state(whole);
  const count: FaultCount = { faults: 0, survived: 0, lost: [] };
  for (let action = 1; ; action += step) {
    const host = startExcel(cloneWorkbook(workbook));
    const mend = failAtAction(host, action, failure);
    await run().catch(() => undefined);
    if (!mend()) return count;
    // as opening the pane does; Excel that was gone has been started again
    const again = startExcel(host.workbook);
    await open();
    const now = state(again);
    // the client tries for some seconds to let go of ranges in a host that is gone: its timers want a turn
    await new Promise(setImmediate);
    count.faults += 1;
    if (isDeepStrictEqual(now, before) || isDeepStrictEqual(now, after)) count.survived += 1;
    else count.lost.push(action);
    if (count.lost.length >= enough) return count;
  }
}
