import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import { moveCharts, rewriteCharts } from "./chart";
import { moveFilter } from "./filter";
import { dressInserted, dressLines, looksBefore } from "./insertedLooks";
import { movingCalculated } from "./movedCalculated";
import { moveCells } from "./movedCells";
import { moveIndex, moveParts, moveRect } from "./movedRects";
import { moveTables } from "./movedTables";
import type { Page } from "./page";
import { addressText, parseAddress, type Rect, rangeRect } from "./rect";
import { kept } from "./kept";
import type { Bound, ConditionalRule } from "./rules";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";
import type { WorkbookModel } from "./workbook";

/** Inserts or deletes rows, columns or cells: cells, formulas, names, tables, merges and rules move along. */
export function restructure(workbook: WorkbookModel, sheet: SheetModel, edit: StructuralEdit): void {
  const looks = edit.count > 0 ? looksBefore(sheet, edit) : [];
  const settleCalculated = movingCalculated(workbook, sheet, edit, (formula, home) =>
    moveReferences(formula, home, sheet.name, edit),
  );
  moveCells(sheet, edit);
  const move = (rect: Rect): Rect[] => moveRect(rect, edit) ?? [];
  sheet.merges = sheet.merges.flatMap(move);
  sheet.validations = sheet.validations.flatMap((item) =>
    moveParts(item.rect, edit).map((rect) => ({ ...item, rect })),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((item) => {
    const rects = item.rects.flatMap((rect) => moveParts(rect, edit));
    return rects.length > 0 ? [{ ...item, rects }] : [];
  });
  sheet.editRanges = sheet.editRanges.flatMap((range) => {
    const rects = range.rects.flatMap(move);
    return rects.length > 0 ? [{ ...range, rects }] : [];
  });
  moveTables(sheet, edit);
  sheet.autoFilter = sheet.autoFilter && moveFilter(sheet.autoFilter, edit);
  moveCharts(sheet.charts, edit);
  movePrinting(sheet, move);
  if (!edit.across) moveBreaks(sheet.page, edit);
  if (!edit.across) moveSizes(edit.axis === "row" ? sheet.rows : sheet.columns, edit);
  if (!edit.across && edit.count > 0) dressLines(sheet, edit);
  dressInserted(sheet, edit, looks);
  rewriteFormulas(workbook, sheet, edit);
  settleCalculated();
  sheet.edits.push(edit);
  workbook.upheavals.push({ kind: "moved", sheet: sheet.name, edit });
}

/** The print area and the print title rows move along. */
function movePrinting({ page }: SheetModel, move: (rect: Rect) => Rect[]): void {
  const [titles] = page.printTitlesRow === undefined ? [] : rectOf(page.printTitlesRow).flatMap(move);
  if (page.printTitlesRow !== undefined)
    page.printTitlesRow = titles && `${titles.top + 1}:${titles.bottom + 1}`;
  const [area] = page.printArea === undefined ? [] : rectOf(page.printArea).flatMap(move);
  if (page.printArea !== undefined) page.printArea = area && addressText(area);
}

/** A page begins with the same row, or column, as before; with none that was deleted. */
function moveBreaks(page: Page, edit: StructuralEdit): void {
  const of = edit.axis === "row" ? "rowBreaks" : "columnBreaks";
  const moved = page[of]?.flatMap((place) => moveIndex(place, edit) ?? []) ?? [];
  if (moved.length > 0) page[of] = moved;
  else delete page[of];
}

function rectOf(address: string): Rect[] {
  const parsed = parseAddress(address);
  return parsed ? [parsed.rect] : [];
}

function moveSizes<Size>(sizes: Map<number, Size>, edit: StructuralEdit): void {
  const entries = [...sizes].sort(([a], [b]) => a - b);
  sizes.clear();
  for (const [index, size] of entries) {
    const moved = moveIndex(index, edit);
    if (moved !== undefined) sizes.set(moved, size);
  }
}

function rewriteFormulas(workbook: WorkbookModel, edited: SheetModel, edit: StructuralEdit): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.formulaCells()) {
      const formula = cell.formula!;
      const moved = moveReferences(formula, sheet.name, edited.name, edit);
      if (moved !== formula) sheet.rephrase(row, column, moved);
    }
    const move = (formula: string): string => moveReferences(formula, sheet.name, edited.name, edit);
    for (const name of sheet.names) name.formula = move(name.formula);
    rewriteRules(sheet, move);
    rewriteCharts(sheet.charts, move);
  }
  for (const name of workbook.names) name.formula = moveReferences(name.formula, "", edited.name, edit);
}

/**
 * The same formula with every reference to the edited sheet moved along.
 *
 * @param home the formula's sheet, for references that name none
 */
export function moveReferences(formula: string, home: string, edited: string, edit: StructuralEdit): string {
  return rewriteReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    if (!reference || !("range" in reference) || !reference.range) return text;
    if ((reference.context?.[0] ?? home).toLowerCase() !== edited.toLowerCase()) return text;
    const { range } = reference;
    const rect = rangeRect(range);
    const moved = moveRect(rect, edit)?.[0];
    if (!moved) return `${text.slice(0, text.lastIndexOf("!") + 1)}#REF!`;
    if (isSame(moved, rect)) return text;
    const keepNull = <K extends "top" | "left" | "bottom" | "right">(edge: K): number | null =>
      range[edge] === null || range[edge] === undefined ? null : moved[edge];
    return stringifyA1Ref({
      ...reference,
      range: {
        ...range,
        top: keepNull("top"),
        left: keepNull("left"),
        bottom: keepNull("bottom"),
        right: keepNull("right"),
      },
    } as Parameters<typeof stringifyA1Ref>[0]);
  });
}

function isSame(one: Rect, other: Rect): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** Rewrites the formulas of validations and conditional formats; unchanged rules stay the same objects. */
export function rewriteRules(sheet: SheetModel, rewrite: (formula: string) => string): void {
  const rewritten = <F extends string | number>(formula: F): F =>
    typeof formula === "string" ? (rewrite(formula) as F) : formula;
  sheet.validations = sheet.validations.map((item) => {
    const formulae = item.rule.formulae.map(rewritten);
    const isSame = formulae.every((formula, i) => formula === item.rule.formulae[i]);
    return isSame ? item : { ...item, rule: { ...item.rule, formulae } };
  });
  for (const { rule } of sheet.conditionalFormats) {
    const formulae = rule.formulae?.map(rewritten);
    if (formulae?.some((formula, i) => formula !== rule.formulae![i])) rule.formulae = formulae;
    rewriteBounds(rule, rewritten);
  }
}

/** The formulas of the ends of a data bar, of the steps of a scale and of an icon set. */
function rewriteBounds(rule: ConditionalRule, rewritten: <F extends string | number>(formula: F) => F): void {
  const moved = <Each extends Bound>(bounds: readonly Each[]): Each[] =>
    bounds.map((bound) => (bound.value === undefined ? bound : { ...bound, value: rewritten(bound.value) }));
  const isOld = (before: readonly Bound[], now: readonly Bound[]): boolean =>
    now.every(({ value }, i) => value === before[i]!.value);
  if (rule.cfvo && !isOld(rule.cfvo, moved(rule.cfvo))) rule.cfvo = moved(rule.cfvo);
  if (rule.icons && !isOld(rule.icons.steps, moved(rule.icons.steps)))
    rule.icons = { ...rule.icons, steps: moved(rule.icons.steps) };
}

/** tokens are larger than what else is kept of a formula */
const tokensOf = kept((formula) => tokenize(`=${formula}`), 5_000);

const CELLS = ["range", "range_beam", "range_ternary"];

/**
 * Replaces every cell reference in a formula's text.
 *
 * @param isOfNames names are references too
 */
export function rewriteReferences(
  formula: string,
  replace: (reference: string) => string,
  isOfNames = false,
): string {
  const tokens = tokensOf(formula).map((token) =>
    CELLS.includes(token.type) || (isOfNames && token.type === "range_named")
      ? { ...token, value: replace(token.value) }
      : token,
  );
  return stringifyTokens(tokens).slice(1);
}
