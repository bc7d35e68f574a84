import { areaOnSheet, cellAddress } from "../../workbook/plan/address";
import { contentsOf, COPIED } from "../../workbook/plan/likeness/contents";
import type { Likeness } from "../../workbook/plan/likeness/likeness";
import type { SheetPlan } from "../../workbook/plan/plan";
import { assignable } from "../cells/content";
import { allOf, type Check, checkRows } from "../cells/formulas";
import { problem } from "../../system/problem";
import { rangeOn } from "../request/passing";
import { addTables, applyAppearance } from "./applySheet";
import { applyValidations } from "./rules";

/**
 * Puts a planned sheet into an empty worksheet by copying one that is made already: looks, merged cells, validations, conditional
 * formats and formulas come along in a few operations, and what differs is written over them. The other sheet has no tables yet:
 * where a whole table is copied, Excel makes another of it.
 *
 * @returns checks that its formulas stand as they are planned
 */
export function applyAlike(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { model, copies, rest, validations }: Likeness,
): Check {
  for (const { from, to } of copies) rangeOn(sheet, to).copyFrom(areaOnSheet(model, from), "All");
  if (rest) {
    const inputs = rest.rows.map((cells) => cells.map((cell) => (cell === COPIED ? null : assignable(cell))));
    const area = { row: rest.row, column: rest.column, rows: inputs.length, columns: inputs[0]!.length };
    rangeOn(sheet, area).formulas = inputs;
  }
  applyValidations(sheet, validations);
  const check = checkCopied(sheet, plan, copies);
  addTables(sheet, plan);
  applyAppearance(sheet, plan);
  return check;
}

/**
 * Checks formulas as elsewhere, and of each copy the first and the last row whole: that what was copied has come along, texts and
 * what lies over the cells too.
 */
function checkCopied(sheet: Excel.Worksheet, plan: SheetPlan, copies: Likeness["copies"]): Check {
  const contents = contentsOf(plan);
  const columns = Math.max(...contents.map((cells) => cells?.length ?? 0));
  const wanted = Array.from(contents, (cells) =>
    Array.from({ length: columns }, (_, column) => assignable(cells?.[column] ?? null)),
  );
  const ends = new Set(copies.flatMap(({ to }) => [to.row, to.row + to.rows - 1]));
  return allOf([
    checkRows(sheet, { row: 0, column: 0 }, wanted, plan.name, { also: ends, isWhole: true }),
    checkOverlaid(sheet, plan),
  ]);
}

/** Checks that validations, conditional formats and locks have come along with a cell that people fill. */
function checkOverlaid(
  sheet: Excel.Worksheet,
  { name, validations = [], highlights = [], locked }: SheetPlan,
): Check {
  const entry = validations[0]?.area;
  if (!entry) return () => undefined;
  const overlaid = "dataValidation/type, format/protection/locked, conditionalFormats/items/type";
  const range = rangeOn(sheet, entry).load(overlaid);
  const isColoured = highlights.some(({ area }) => area.row === entry.row && area.column === entry.column);
  return () => {
    const stands =
      range.dataValidation.type !== "None" &&
      !(locked && range.format.protection.locked === true) &&
      !(isColoured && range.conditionalFormats.items.length === 0);
    if (!stands) throw problem("formulaNotKept", { sheet: name, cell: cellAddress(entry.row, entry.column) });
  };
}
