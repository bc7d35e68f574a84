import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";
import { rewriteCalculated } from "./calculatedColumns";
import { addressText, isWholeRows, type Rect, sheetPrefix } from "./rect";
import type { SheetModel } from "./sheet";
import { rewriteRules } from "./rewrittenRules";
import { type Standing, structured } from "./structured";
import { tableAt, type TableModel } from "./table";
import type { WorkbookModel } from "./workbook";

/** Rewrites a structured reference, or a name that may be a table's. */
type Replace = (text: string, standing: Standing | undefined) => string;

/**
 * Formulas that mention tables follow them to their new names, all at once: one may have had the name that another gets.
 *
 * @param names the new ones by those of before
 * @source "Using structured references with Excel tables"
 */
export function renameTables(
  workbook: Pick<WorkbookModel, "sheets" | "names" | "table">,
  names: ReadonlyMap<string, string>,
): void {
  if (names.size === 0) return;
  const renamed = new Map([...names].map(([from, to]) => [from.toLowerCase(), to]));
  rewriteTables(workbook, [...names.keys()], (text) => {
    const place = text.indexOf("[");
    const name = place < 0 ? text : parseStructRef(text)?.table;
    const to = name && renamed.get(name.toLowerCase());
    return to === undefined || to === "" ? text : to + (place < 0 ? "" : text.slice(place));
  });
  for (const to of names.values()) noteUnnamed(workbook, to);
}

/** Formulas within a table need not name it, where the file does: they are written anew. */
function noteUnnamed(workbook: Pick<WorkbookModel, "table">, name: string): void {
  const { sheet, table } = workbook.table(name) ?? {};
  if (!sheet || !table) return;
  for (const [row, column, { formula }] of sheet.formulaCells())
    if (formula!.includes("[") && tableAt(sheet, row, column) === table)
      sheet.rephrase(row, column, formula!);
}

/**
 * Formulas that name columns follow them to their new titles, all at once: two may have exchanged theirs.
 *
 * @param titles the new ones by those of before
 */
export function renameColumns(
  workbook: WorkbookModel,
  table: TableModel,
  titles: ReadonlyMap<string, string>,
): void {
  const renamed = new Map(
    [...titles].filter(([from, to]) => from !== to).map(([from, to]) => [from.toLowerCase(), to]),
  );
  if (renamed.size === 0) return;
  rewriteTables(workbook, ["["], (text, standing) => {
    const reference = parseStructRef(text);
    if (!reference?.columns?.length || !isOf(reference.table, table, standing)) return text;
    const columns = reference.columns.map((title) => renamed.get(title.toLowerCase()) ?? title);
    return columns.some((title, i) => title !== reference.columns![i])
      ? stringifyStructRef({ ...reference, columns })
      : text;
  });
}

/**
 * A table is about to become a plain range: structured references to it become A1 references.
 *
 * @source "Using structured references with Excel tables": "all cell references change to their equivalent absolute A1
 * style references"
 */
export function nameCells(workbook: WorkbookModel, table: TableModel): void {
  rewriteTables(workbook, [table.name, "["], (text, standing) => {
    const meant = text.includes("[")
      ? isOf(parseStructRef(text)?.table, table, standing) && structured(text, workbook, standing)
      : text.toLowerCase() === table.name.toLowerCase() && structured(`${text}[]`, workbook, standing);
    if (!meant || typeof meant === "string") return text;
    const isRow = parseStructRef(text)?.sections?.includes("this row") === true;
    return sheetPrefix(meant.sheet.name) + absolute(meant.rect, isRow);
  });
}

/** A table is deleted with its cells: references to it become `#REF!`. */
export function loseTable(workbook: WorkbookModel, table: TableModel): void {
  rewriteTables(workbook, [table.name, "["], (text, standing) => {
    const name = text.includes("[") ? parseStructRef(text)?.table : text;
    return isOf(name, table, standing) ? "#REF!" : text;
  });
}

/**
 * Columns of a table are about to be deleted: references to them become `#REF!`, and ranges of columns are of those that
 * stay.
 *
 * @param titles of all columns
 * @param isLost by the distance from the first column
 */
export function loseColumns(
  workbook: WorkbookModel,
  table: TableModel,
  titles: readonly string[],
  isLost: (place: number) => boolean,
): void {
  const known = titles.map((title) => title.toLowerCase());
  rewriteTables(workbook, ["["], (text, standing) => {
    const reference = parseStructRef(text);
    const places = reference?.columns?.map((title) => known.indexOf(title.toLowerCase())) ?? [];
    if (!reference || !places.some(isLost) || !isOf(reference.table, table, standing)) return text;
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const left = titles.filter((_, place) => place >= from && place <= to && !isLost(place));
    if (left.length === 0) return "#REF!";
    return stringifyStructRef({ ...reference, columns: [...new Set([left[0]!, left.at(-1)!])] });
  });
}

/** An absolute address, but for the row of a this-row reference. */
function absolute(rect: Rect, isRow: boolean): string {
  const text = addressText(rect, true);
  return isRow && !isWholeRows(rect) ? text.replace(/\$(\d)/g, "$1") : text;
}

/** Whether a reference is to the table; without a name, the table around the formula is meant. */
function isOf(name: string | undefined, table: TableModel, standing: Standing | undefined): boolean {
  if (name) return name.toLowerCase() === table.name.toLowerCase();
  if (name === undefined || !standing?.sheet.tables.includes(table)) return false;
  const { row, column } = standing;
  const { top, bottom, left, right } = table.rect;
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** @param parts texts of which every formula to be rewritten contains one */
function rewriteTables(
  workbook: Pick<WorkbookModel, "sheets" | "names">,
  parts: readonly string[],
  replace: Replace,
): void {
  // most formulas mention no table: those need not be tokenized
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const mentioned = new RegExp(escaped.join("|"), "iu");
  const rewrite = (formula: string, standing?: Standing): string =>
    mentioned.test(formula) ? rewriteTokens(formula, replace, standing) : formula;
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, rewrite);
    for (const table of sheet.tables) rewriteCalculated(sheet, table, rewrite);
    for (const name of sheet.names) name.formula = rewrite(name.formula);
    rewriteRules(sheet, (formula) => rewrite(formula));
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula);
}

function rewriteCells(sheet: SheetModel, rewrite: (formula: string, standing: Standing) => string): void {
  for (const [row, column, { formula }] of sheet.formulaCells()) {
    const rewritten = rewrite(formula!, { sheet, row, column });
    if (rewritten !== formula) sheet.rephrase(row, column, rewritten);
  }
}

function rewriteTokens(formula: string, replace: Replace, standing: Standing | undefined): string {
  const tokens = tokenize(`=${formula}`, { mergeRefs: true });
  let hasChanged = false;
  const replaced = tokens.map((token) => {
    if (token.type !== "structured" && token.type !== "range_named") return token;
    const value = replace(token.value, standing);
    if (value !== token.value) hasChanged = true;
    return { ...token, value };
  });
  return hasChanged ? stringifyTokens(replaced).slice(1) : formula;
}
