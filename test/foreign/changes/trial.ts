import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { startExcel } from "../../emulator/startExcel";
import { Allowance } from "../oracle/allowance";
import type { Parts } from "../oracle/layout";
import { additions } from "./additions";
import { cellChanges, type ChangeKind, type Spot } from "./changes";

export const kinds: Readonly<Record<string, ChangeKind>> = { ...cellChanges, ...additions };

/** One change of a trial, as fast-check makes them up. */
export interface Change extends Spot {
  readonly kind: string;
}

/** A file before and after it was changed and saved. */
export interface Trial {
  readonly before: Parts;
  readonly after: Parts;
  readonly saved: Uint8Array;
  readonly allowed: Allowance;
  /** as it was saved */
  readonly workbook: WorkbookModel;
}

/** Opens a file, makes the changes that Excel takes, and saves it. */
export async function changedFile(bytes: Uint8Array, changes: readonly Change[]): Promise<Trial> {
  const host = startExcel((await openWorkbook(bytes)).workbook);
  const allowed = new Allowance();
  allowSpilled(host.workbook, allowed);
  for (const change of changes) {
    const { make, allow } = kinds[change.kind]!;
    allow(allowed, change);
    // a protected sheet refuses, and a name that is taken
    await Excel.run(async (context) => {
      make(context, change);
      await context.sync();
    }).catch(() => undefined);
  }
  const workbook = host.calculated();
  allowSpilled(workbook, allowed);
  const saved = await saveWorkbook(workbook);
  return { before: unzipSync(bytes), after: unzipSync(saved), saved, allowed, workbook };
}

/** What formulas fill is as much a result as what stands in their own cells, and how far they do is written there. */
function allowSpilled({ sheets }: WorkbookModel, allowed: Allowance): void {
  for (const sheet of sheets)
    for (const [row, column, { spilled, isDynamic }] of sheet.entries())
      if (spilled || isDynamic) allowed.sheet(sheet.name).contents.add(`${row},${column}`);
}
