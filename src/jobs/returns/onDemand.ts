import { NOTHING, type Part } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { allWritten } from "../../excel/request/part";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { moving } from "../../excel/sheets/view";
import { problem } from "../../system/problem";
import type { Submission } from "../../validation/entries";
import { fontsOf } from "../../workbook/plan/formats";
import type { SheetPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import { registerSheet } from "../../workbook/returns/registerSheet";

/** A sheet that is made when it is first needed, and where it goes among the tabs: -1 for the end. */
export interface OnDemand {
  readonly plan: SheetPlan;
  readonly position: number;
}

/**
 * Makes sheets; they stay hidden until the part is sent that this returns.
 *
 * @throws Problem when formulas do not stand as they were written
 */
export async function makeOnDemand(
  requests: Requests,
  { system }: Submission,
  sheets: readonly OnDemand[],
): Promise<Part> {
  for (const { plan } of sheets) await makeSheet(requests, plan, fontsOf(system));
  return allWritten(
    sheets.map(({ plan: { name, visibility }, position }) =>
      visibility ? NOTHING : allWritten([showing(name), position < 0 ? NOTHING : moving(name, position)]),
    ),
  );
}

/**
 * 下发与回收 of a workbook that has none yet, in front of 计分表: first sheets come back, then they are scored.
 *
 * @param due by when files are to come back, as in `2020-01-20`
 * @param scores the sheet of the scores, as it is called now
 * @throws Problem when a sheet of that name is there that is not ours, or has lost its table
 */
export function newRegister(
  { system, heads, sheets, tasks }: Submission,
  due: string | undefined,
  scores: string | undefined,
): OnDemand {
  // nobody's sheet is taken for ours because of its name, nor taken away
  if (sheets.includes(SHEET.register)) throw problem("registerTaken", { sheet: SHEET.register });
  const found = new Map(heads.map((head) => [head.department, head]));
  const plan = registerSheet({ ...system, form: { ...system.form, due } }, found, tasks);
  return { plan, position: scores === undefined ? -1 : sheets.indexOf(scores) };
}
