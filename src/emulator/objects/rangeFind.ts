import { contains, type Rect, rowCount, columnCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Host } from "../protocol/host";
import { notFound } from "../protocol/hostError";
import { oneOf, text } from "./coerce";
import { entered } from "./entered";
import { formulaOrValue, shownText } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";
import { keepingTitles } from "./table/titles";

/** @source Excel.SearchCriteria, ReplaceCriteria: a part of the cell, in whatever case, forward */
interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

const EVERYWHERE: Rect = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/**
 * The first cell that shows a text: within the range or, where that is a single cell, after it on the sheet.
 *
 * @throws HostError ItemNotFound
 * @source Excel.Range.find
 */
export function find(target: RangeTarget, [wanted, criteria]: readonly unknown[], host: Host): Rect {
  const found = findOrNull(target, [wanted, criteria], host);
  if (!found) throw notFound(`a cell with ${String(wanted)}`);
  return found;
}

export function findOrNull(
  { sheet, rect }: RangeTarget,
  [wanted, criteria]: readonly unknown[],
  host: Host,
): Rect | null {
  const asked = (criteria ?? {}) as Criteria;
  const direction = oneOf(asked.searchDirection ?? "Forward", ["Forward", "Backwards"], "search direction");
  const isSingle = rowCount(rect) * columnCount(rect) === 1;
  const all = matching(sheet, isSingle ? EVERYWHERE : rect, text(wanted, "text"), asked, host);
  if (direction === "Backwards") all.reverse();
  if (!isSingle) return all[0] ?? null;
  const order = direction === "Backwards" ? -1 : 1;
  return all.find((cell) => order * compare(cell, rect) > 0) ?? all[0] ?? null;
}

function compare(one: Rect, other: Rect): number {
  return one.top - other.top || one.left - other.left;
}

/** Cells that show a text, row by row. */
export function matching(
  sheet: SheetModel,
  rect: Rect,
  wanted: string,
  criteria: Criteria,
  host: Host,
): Rect[] {
  host.assertAlive(sheet);
  host.calculated();
  return [...sheet.entries()]
    .map(([row, column, cell]) => ({ at: { top: row, left: column, bottom: row, right: column }, cell }))
    .filter(({ at, cell }) => contains(rect, at) && matches(shownText(cell, sheet.dates), wanted, criteria))
    .map(({ at }) => at)
    .sort(compare);
}

function matches(shown: string, wanted: string, criteria: Criteria): boolean {
  return shown !== "" && patternOf(wanted, criteria).test(shown);
}

/**
 * What finds a text: an asterisk in it stands for any signs, a question mark for one, and a tilde before one of the three for
 * that itself.
 *
 * @source "Find or replace text and numbers on a worksheet": wildcard characters
 */
function patternOf(wanted: string, { completeMatch, matchCase }: Criteria, flags = ""): RegExp {
  const parts = wanted.match(/~[*?~]|[^]/gu) ?? [];
  const pattern = parts
    .map((part) =>
      part === "*"
        ? "[^]*"
        : part === "?"
          ? "[^]"
          : literal(part.length > 1 && part.startsWith("~") ? part.slice(1) : part),
    )
    .join("");
  return new RegExp(
    completeMatch === true ? `^${pattern}$` : pattern,
    flags + (matchCase === true ? "u" : "iu"),
  );
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/**
 * Replaces a text in cells, in their formulas too.
 *
 * @returns the number of cells that were changed
 * @source Excel.Range.replaceAll
 */
export function replaceAll(
  { sheet, rect }: RangeTarget,
  [wanted, replacement, criteria]: readonly unknown[],
  host: Host,
): number {
  const [from, to] = [text(wanted, "text"), text(replacement, "replacement")];
  const asked = (criteria ?? {}) as Criteria;
  const pattern = patternOf(from, asked, "g");
  const cells = [...sheet.entries()].filter(([row, column, cell]) => {
    const isWithin = contains(rect, { top: row, left: column, bottom: row, right: column });
    return isWithin && from !== "" && matches(String(formulaOrValue(cell)), from, asked);
  });
  for (const [row, column] of cells)
    host.assertWritable(sheet, { top: row, left: column, bottom: row, right: column });
  for (const [row, column, cell] of cells) {
    const written = String(formulaOrValue(cell));
    const changed = written.replace(pattern, (found) => (found === "" ? "" : to));
    const at = { top: row, left: column, bottom: row, right: column };
    keepingTitles(host, sheet, at, () => {
      sheet.put(row, column, entered(host, sheet, row, column, changed));
      host.edited(sheet, at);
    });
  }
  return cells.length;
}
