import { MAX_COLS, MAX_ROWS, parseA1Ref, stringifyA1Ref } from "@borgar/fx";

/** A rectangle of cells, counted from 0, edges included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An address as in `A1:B2`, `5:7`, `C:D` or `'a sheet'!A1`; undefined when it is not one. */
export function parseAddress(address: string): { sheet?: string; rect: Rect } | undefined {
  const reference = parseA1Ref(address);
  if (!reference || !("range" in reference) || !reference.range) return undefined;
  return { sheet: reference.context?.[0], rect: rangeRect(reference.range) };
}

/** A range as a parsed reference has it: whole rows and columns have no edges across. */
type ParsedRange = Readonly<Partial<Record<keyof Rect, number | null>>>;

export function rangeRect({ top, left, bottom, right }: ParsedRange): Rect {
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? MAX_ROWS, right: right ?? MAX_COLS };
}

/** `A1:B2`, or `A1` for one cell; whole rows and columns as Excel writes them. */
export function addressText(rect: Rect, absolute = false): string {
  // @source Range.Address of all cells: `$1:$1048576`
  if (isWholeRows(rect) && isWholeColumns(rect))
    return absolute ? `$1:$${MAX_ROWS + 1}` : `1:${MAX_ROWS + 1}`;
  const whole = { top: isWholeColumns(rect), left: isWholeRows(rect) };
  return stringifyA1Ref({
    range: {
      top: whole.top ? null : rect.top,
      bottom: whole.top ? null : rect.bottom,
      left: whole.left ? null : rect.left,
      right: whole.left ? null : rect.right,
      $top: absolute,
      $left: absolute,
      $bottom: absolute,
      $right: absolute,
    },
  } as Parameters<typeof stringifyA1Ref>[0]);
}

export function isWholeRows({ left, right }: Rect): boolean {
  return left === 0 && right === MAX_COLS;
}

export function isWholeColumns({ top, bottom }: Rect): boolean {
  return top === 0 && bottom === MAX_ROWS;
}

/** letters of any script, digits and a few signs */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** a cell of the A1 style, or what begins as one of the R1C1 style, or a truth value */
const LIKE_A_CELL =
  /^(?:(?:[a-z]{1,2}|[a-w][a-z]{2}|x[a-e][a-z]|xf[a-d])\d+|rc?|c|(?:r|c|rc)\d.*|true|false)$/i;

/** A sheet name as it stands in front of an exclamation mark. @source jmcnamara/XlsxWriter#1078, from files of Excel */
export function sheetPrefix(name: string): string {
  const isPlain = PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name);
  return isPlain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

export function rowCount({ top, bottom }: Rect): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Rect): number {
  return right - left + 1;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest rectangle around two. */
export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What two rectangles have in common; undefined when nothing. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

/** The parts of `a` that are not in `b`: none to four rectangles. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const common = intersection(a, b);
  if (!common) return [a];
  const parts: Rect[] = [
    { ...a, bottom: common.top - 1 },
    { ...a, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: a.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: a.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The same cells as ranges that have none in common. */
export function apart(rects: readonly Rect[]): Rect[] {
  return rects.reduce<Rect[]>((before, rect) => {
    const rest = before.reduce<Rect[]>(
      (parts, each) => parts.flatMap((part) => subtract(part, each)),
      [rect],
    );
    return [...before, ...rest];
  }, []);
}

/** The same cells as fewer ranges, where one goes on where another ends. */
export function united(rects: readonly Rect[]): Rect[] {
  const found: Rect[] = [];
  for (const each of rects) {
    let rect = each;
    for (;;) {
      const at = found.findIndex((other) => isOneWith(other, rect));
      if (at < 0) break;
      rect = bounding(found.splice(at, 1)[0]!, rect);
    }
    found.push(rect);
  }
  return found;
}

function isOneWith(a: Rect, b: Rect): boolean {
  if (a.left === b.left && a.right === b.right) return a.bottom + 1 === b.top || b.bottom + 1 === a.top;
  return a.top === b.top && a.bottom === b.bottom && (a.right + 1 === b.left || b.right + 1 === a.left);
}

/** A range as far down and across from its place as another range is from where it came from. */
export function alongWith(rect: Rect, from: Rect, to: Rect): Rect {
  const [down, across] = [to.top - from.top, to.left - from.left];
  return {
    top: rect.top + down,
    left: rect.left + across,
    bottom: rect.bottom + down,
    right: rect.right + across,
  };
}

/** A range in pieces of the size of another one, which it is a multiple of. */
export function tilesOf(size: Rect, rect: Rect): Rect[] {
  const [rows, columns] = [rowCount(size), columnCount(size)];
  const tiles: Rect[] = [];
  for (let { top } = rect; top <= rect.bottom; top += rows)
    for (let { left } = rect; left <= rect.right; left += columns)
      tiles.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  return tiles;
}
