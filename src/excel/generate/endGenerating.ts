import { said } from "../../i18n/said";
import { Problem, problem } from "../../system/problem";
import type { ArchivedSheet } from "../../workbook/archive/archivedSheet";
import { type ColumnChange, isFormulaCell } from "../../workbook/journal/stored";
import { nameReference } from "../../workbook/plan/address";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import { SCORE_COLUMN } from "../../workbook/tableNames";
import { workbookPlan } from "../../workbook/workbookPlan";
import type { Check } from "../formulas";
import { inBatches } from "../../workbook/plan/inBatches";
import { PAYLOAD } from "../payload";
import { queueChanges } from "../journal/changes";
import { queueArchived, queueFreezing } from "./archive";
import { BYTES_PER_NAME } from "./batches";
import type { Making } from "../../workbook/archive/making";
import { lookAround, type Surroundings } from "./surroundings";

/** What is there when only the end is left to do. */
export interface BeforeEnd {
  readonly sheetCount: number;
  /** sheets that were set aside, and those of them that are not frozen yet */
  readonly there: readonly ArchivedSheet[];
  readonly open: readonly ArchivedSheet[];
  /** whether the empty sheet of a new workbook is still there */
  readonly blank: boolean;
  /** names that have to mean new cells */
  readonly moved: readonly NamePlan[];
}

/**
 * What is there of a generation whose sheets are all there, from what the workbook says of itself.
 *
 * @throws Problem when the workbook does not hold the system that it was generated from
 */
export async function readBeforeEnd(
  context: Excel.RequestContext,
  { archived, blank, named }: Making,
): Promise<BeforeEnd & { readonly plans: readonly SheetPlan[] }> {
  const set = queueArchived(context, archived);
  const { system, sheets } = await lookAround(context);
  if (!system) throw problem("systemLostMeanwhile");
  const plan = workbookPlan(system);
  return {
    ...set(),
    plans: plan.sheets,
    sheetCount: sheets.length,
    blank: blank !== undefined && sheets.includes(blank),
    moved: plan.names.filter(({ name }) => named.includes(name)),
  };
}

/** Names of new cells that the workbook has already. */
export function movedNames(
  { sheets, names }: Pick<WorkbookPlan, "sheets" | "names">,
  around: Pick<Surroundings, "names">,
): NamePlan[] {
  const made = new Set(sheets.map(({ name }) => name));
  return names.filter(({ name, sheet }) => made.has(sheet) && around.names.has(name));
}

/**
 * What cannot be taken back, and so comes last, when every sheet is there: formulas of the sheets that were set
 * aside become values, names mean the new cells, and the new sheets come into view. Each step done twice is as
 * done once. The last request is left to be sent.
 *
 * @returns says, once the context was synchronised, what is missing all the same
 */
export async function endGenerating(
  context: Excel.RequestContext,
  making: Making,
  plans: readonly SheetPlan[],
  before: BeforeEnd,
): Promise<Check> {
  queueFreezing(context, before.open);
  for (const [i, names] of inBatches(before.moved, () => BYTES_PER_NAME, PAYLOAD).entries()) {
    if (i > 0) await send(context);
    // formulas that users wrote over a name go on working: it means the new cell
    for (const each of names) context.workbook.names.getItem(each.name).formula = nameReference(each);
  }
  const check = queueChanges(context, making.relinked, "after");
  queueView(context, making, plans, before);
  // names came after the formulas that read them: Excel may calculate by hand
  context.workbook.application.calculate("Recalculate");
  const problem = making.relinked.length > 0 ? await problemWith(context, check, making.relinked) : undefined;
  return () => {
    if (problem) throw problem;
  };
}

/** Nothing can be taken back any more: formulas that do not stand as they were written make room for none. */
async function problemWith(
  context: Excel.RequestContext,
  check: Check,
  relinked: readonly ColumnChange[],
): Promise<Problem | undefined> {
  await context.sync();
  try {
    check();
    return undefined;
  } catch (problem) {
    const emptied = relinked.map((change) => ({
      ...change,
      after: change.after.map((cell) => (isFormulaCell(cell) ? "" : cell)),
    }));
    queueChanges(context, emptied, "after");
    return withoutFormulas(relinked[0]!.sheet, problem);
  }
}

function withoutFormulas(sheet: string, cause: unknown): Problem {
  return new Problem(said("problems.generatedWithout", { sheet, column: SCORE_COLUMN.recomputed }), {
    cause,
  });
}

/** One request: the payload limit decides how many there are. */
function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** Old sheets behind, and the first of the new in view. */
function queueView(
  { workbook: { worksheets } }: Excel.RequestContext,
  { made, blank }: Making,
  plans: readonly SheetPlan[],
  before: BeforeEnd,
): void {
  const shown = plans.filter(({ name, visibility }) => made.includes(name) && visibility === undefined);
  for (const { name } of shown) worksheets.getItem(name).visibility = "Visible";
  for (const name of [SHEET.journal, ...before.there.map(({ archived }) => archived)]) {
    worksheets.getItem(name).position = before.sheetCount - 1;
  }
  if (blank !== undefined && before.blank) worksheets.getItem(blank).delete();
  if (shown[0]) worksheets.getItem(shown[0].name).activate();
}
