import { writingChanges } from "../../excel/cells/changes";
import { READING_SURROUNDINGS, type Surroundings } from "../../excel/read/surroundings";
import { BYTES_PER_NAME } from "../../excel/request/batches";
import { allWritten, failing, NOTHING, type Part, together } from "../../excel/request/part";
import { PAYLOAD } from "../../excel/request/payload";
import type { Requests } from "../../excel/request/requests";
import { CALCULATION } from "../../excel/request/run";
import { freezing, readingArchived, type SetAside } from "../../excel/sheets/archive";
import { meaning } from "../../excel/sheets/names";
import { arranging } from "../../excel/sheets/view";
import { said } from "../../i18n/said";
import { Problem, problem } from "../../system/problem";
import { frontPlace } from "../../workbook/archive/frontPlace";
import type { Making } from "../../workbook/archive/making";
import { isFormulaCell } from "../../workbook/journal/stored";
import { inBatches } from "../../workbook/plan/inBatches";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import { SCORE_COLUMN } from "../../workbook/tableNames";
import { workbookPlan } from "../../workbook/workbookPlan";

/** What is there when only the end is left to do. */
export interface BeforeEnd extends SetAside {
  readonly sheetCount: number;
  /** where the new sheets go, counted from 0; undefined where they can stay */
  readonly front: number | undefined;
  /** whether the empty sheet of a new workbook is still there */
  readonly blank: boolean;
  /** names that have to be pointed to new cells */
  readonly moved: readonly NamePlan[];
}

/**
 * Reads what the end of a generation needs, once all its sheets are made, from the workbook and the journal's record.
 * Answered by a Problem when the workbook does not hold the system that it was generated from.
 */
export function readingBeforeEnd({
  made,
  archived,
  blank,
  named,
}: Making): Part<BeforeEnd & { readonly plans: readonly SheetPlan[] }> {
  return together({ setAside: readingArchived(archived), around: READING_SURROUNDINGS }).map(
    ({ setAside, around: { system, sheets } }) => {
      if (!system) throw problem("systemLostMeanwhile");
      const plan = workbookPlan(system);
      return {
        ...setAside,
        plans: plan.sheets,
        sheetCount: sheets.length,
        front: frontPlace(
          sheets,
          made,
          archived.map((sheet) => sheet.archived),
        ),
        blank: blank !== undefined && sheets.includes(blank),
        moved: plan.names.filter(({ name }) => named.includes(name)),
      };
    },
  );
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
 * What cannot be taken back, and so comes last, when every sheet is there: formulas of the sheets that were set aside
 * become values, names mean the new cells, and the new sheets come into view. Each step can be repeated without harm.
 *
 * @param first goes along with the first of its requests
 * @returns the last of them, not sent yet; answered by a Problem where formulas had to be left out
 */
export async function endGenerating(
  requests: Requests,
  { made, blank, relinked, counting = [] }: Making,
  plans: readonly SheetPlan[],
  before: BeforeEnd,
  first: Part = NOTHING,
): Promise<Part> {
  const naming = inBatches(before.moved, () => BYTES_PER_NAME, PAYLOAD).map(meaning);
  let next: Part[] = [first, freezing(before.open)];
  for (const part of naming.slice(0, -1)) {
    await requests.send(allWritten([...next, part]));
    next = [];
  }
  const shown = plans.filter(({ name, visibility }) => made.includes(name) && visibility === undefined);
  const last = allWritten([
    ...next,
    ...naming.slice(-1),
    writingChanges([...relinked, ...counting], "after"),
    // old sheets behind, and the first of the new in view
    arranging({
      shown: shown.map(({ name }) => name),
      ...(before.front !== undefined && { front: { names: made, place: before.front } }),
      behind: [SHEET.journal, ...before.there.map(({ archived }) => archived)],
      sheetCount: before.sheetCount,
      blank: before.blank ? blank : undefined,
    }),
    // names came after the formulas that use them, and Excel may be in manual calculation mode
    CALCULATION,
  ]);
  return relinked.length + counting.length === 0
    ? last
    : sentOrEmptied(requests, last, { relinked, counting });
}

/** Nothing can be taken back any more: where formulas do not stand as they were written, their cells are emptied. */
async function sentOrEmptied(
  requests: Requests,
  last: Part,
  { relinked, counting }: Required<Pick<Making, "relinked" | "counting">>,
): Promise<Part> {
  const proof = await requests.send(last.attempted());
  try {
    proof();
    return NOTHING;
  } catch (error) {
    const emptied = [...relinked, ...counting].map((change) => ({
      ...change,
      after: change.after.map((cell) => (isFormulaCell(cell) ? "" : cell)),
    }));
    return allWritten([
      writingChanges(emptied, "after"),
      failing(withoutFormulas(relinked[0]?.sheet, counting[0]?.sheet, error)),
    ]);
  }
}

/** @param register its sheet; it must not be deleted to be made again: it says what went out and came back */
function withoutFormulas(scores: string | undefined, register: string | undefined, cause: unknown): Problem {
  const what =
    scores === undefined
      ? said("problems.generatedUncounted", { sheet: register ?? "" })
      : said("problems.generatedWithout", { sheet: scores, column: SCORE_COLUMN.recomputed });
  return new Problem(what, { cause });
}
