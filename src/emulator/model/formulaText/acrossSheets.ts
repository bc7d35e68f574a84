import { sheetPrefix } from "../rect";
import { rewriteReferences } from "./references";

/** A reference to the same cells of several sheets, as `Jan:Dec!B2`: a 3-D reference. */
export interface Across {
  /** the first and the last of the sheets, by their names */
  readonly ends: readonly [first: string, last: string];
  /** what follows the exclamation mark */
  readonly cells: string;
}

/** What a reference says of several sheets; undefined for one to a single sheet, or to another workbook. */
export function acrossSheets(reference: string): Across | undefined {
  const at = reference.lastIndexOf("!");
  const colon = reference.indexOf(":");
  if (colon < 0 || colon > at) return undefined;
  const prefix = reference.slice(0, at);
  const names = prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
  const [first, last, ...others] = names.split(":");
  if (!first || !last || others.length > 0 || names.includes("[")) return undefined;
  return { ends: [first, last], cells: reference.slice(at + 1) };
}

/** Whether a formula may have such a reference: most have none, and need not be taken apart. */
export function mayBeAcross(formula: string): boolean {
  const colon = formula.indexOf(":");
  return colon >= 0 && colon < formula.lastIndexOf("!");
}

/** A reference to several sheets, quoted where one of their names needs it; to one where both are the same. */
export function acrossText({ ends: [first, last], cells }: Across): string {
  if (isSame(first, last)) return sheetPrefix(first) + cells;
  const isPlain = [first, last].every((name) => !sheetPrefix(name).startsWith("'"));
  const names = `${first}:${last}`;
  return `${isPlain ? names : `'${names.replace(/'/g, "''")}'`}!${cells}`;
}

/**
 * The sheets from one to another in the order of their tabs, both included, hidden ones too; undefined where one of them is
 * not there.
 *
 * @source support.microsoft.com "Create a reference to the same cell range on multiple worksheets"
 */
export function sheetsBetween<S extends { readonly name: string }>(
  sheets: readonly S[],
  ends: Across["ends"],
): readonly S[] | undefined {
  const [one, other] = ends.map((end) => sheets.findIndex(({ name }) => isSame(name, end)));
  if (one! < 0 || other! < 0) return undefined;
  return sheets.slice(Math.min(one!, other!), Math.max(one!, other!) + 1);
}

/**
 * A formula after a sheet was deleted: where it was the first or the last of several, the next one between them is; where it
 * was the only one, `#REF!`.
 *
 * @param order names of the sheets before that
 * @source support.microsoft.com "Create a reference to the same cell range on multiple worksheets", "Delete an endpoint"
 */
export function acrossWithout(formula: string, gone: string, order: readonly string[]): string {
  return rewriteAcross(formula, ({ ends, cells }) => {
    if (!ends.some((end) => isSame(end, gone))) return undefined;
    const next = ends.map((end, i) => (isSame(end, gone) ? inside(order, end, ends[1 - i]!) : end));
    return next.includes(undefined) ? "#REF!" : acrossText({ ends: next as [string, string], cells });
  });
}

/**
 * A formula after a sheet was moved. Its references go from the one to the other as they stand now; where the move has
 * turned them round, the sheet that was next to the one that has gone takes its place.
 *
 * @param before names of the sheets in their order before the move; `after`, after it
 * @source support.microsoft.com "Create a reference to the same cell range on multiple worksheets", "Move an endpoint": adjusts
 * "to accommodate the new range of sheets between them"; help of Excel 2003, "unless you reverse the order of the endpoints":
 * of Sheet2:Sheet6, with Sheet2 moved after Sheet6, Sheet3:Sheet6 is left
 */
export function acrossMoved(
  formula: string,
  moved: string,
  before: readonly string[],
  after: readonly string[],
): string {
  return rewriteAcross(formula, ({ ends, cells }) => {
    const isForward = (order: readonly string[]): boolean =>
      placeOf(order, ends[0]) <= placeOf(order, ends[1]);
    if (ends.some((end) => placeOf(before, end) < 0) || isForward(before) === isForward(after))
      return undefined;
    const next = ends.map((end, i) => (isSame(end, moved) ? inside(before, end, ends[1 - i]!) : end));
    return acrossText({ ends: next as [string, string], cells });
  });
}

function rewriteAcross(formula: string, rewrite: (across: Across) => string | undefined): string {
  if (!mayBeAcross(formula)) return formula;
  return rewriteReferences(formula, (text) => {
    const across = acrossSheets(text);
    return (across && rewrite(across)) ?? text;
  });
}

/** The sheet that stands next to one on the way to another; undefined where both are the same, or one is not there. */
function inside(order: readonly string[], end: string, other: string): string | undefined {
  const [from, to] = [placeOf(order, end), placeOf(order, other)];
  return from < 0 || to < 0 || from === to ? undefined : order[from + Math.sign(to - from)];
}

function placeOf(order: readonly string[], name: string): number {
  return order.findIndex((each) => isSame(each, name));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
