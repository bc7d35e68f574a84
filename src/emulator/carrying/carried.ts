import { anchoredAt } from "../model/anchoredRule";
import {
  alongWith,
  bounding,
  contains,
  intersection,
  type Rect,
  subtract,
  tilesOf,
  united,
} from "../model/rect";
import { inOrder } from "../model/formatOrder";
import type { ConditionalFormatItem, ValidationItem } from "../model/rules";
import type { SheetModel } from "../model/sheet";
import { cutAway, partOf } from "../model/cutAway";
import type { Copied } from "./copied";

/** Cells that are copied from one place to another of the same size. */
export interface Way {
  readonly from: Rect;
  readonly to: Rect;
}

/**
 * Lays over pasted cells what was laid over the copied ones: merges, validations and conditional formats. What was laid
 * over the place before goes.
 *
 * @param to a multiple of what was copied
 * @source Excel.Range.copyFrom, of everything
 */
export function carry(copy: Copied, sheet: SheetModel, to: Rect, newId: () => string): void {
  const { rect: from, arrangement } = copy;
  const ways = tilesOf(from, to).map((tile): Way => ({ from, to: tile }));
  const merges = arrangement.merges.filter((rect) => contains(from, rect));
  const fresh = ways.flatMap((way) => merges.map((rect) => alongWith(rect, from, way.to)));
  const stay = sheet.merges.filter((rect) => !intersection(rect, to));
  if (fresh.length > 0 || stay.length < sheet.merges.length) sheet.merges = [...stay, ...fresh];
  carryRules(copy, sheet, ways, newId);
}

/** Lays validations and conditional formats of copied cells over others, in place of those that are there. */
export function carryRules(copy: Laid, sheet: SheetModel, ways: readonly Way[], newId: () => string): void {
  carryValidations(copy, sheet, ways);
  carryFormats(copy, sheet, ways, newId);
}

/** What is laid over the cells of a sheet. */
export type Laid = Pick<Copied, "sheet" | "arrangement">;

export function carryValidations({ arrangement }: Laid, sheet: SheetModel, ways: readonly Way[]): void {
  const places = joined(ways.map(({ to }) => to));
  const fresh = arrangement.validations.flatMap((item) =>
    carried([item.rect], ways).map((rect) => ({ rect, rule: partOf(item, rect).rule })),
  );
  const had = sheet.validations.some(({ rect }) => isIn(places, rect));
  const cut = (items: ValidationItem[], place: Rect): ValidationItem[] =>
    items.flatMap((item) => cutAway(item, place));
  if (had || fresh.length > 0) sheet.validations = [...places.reduce(cut, sheet.validations), ...fresh];
}

export function carryFormats(
  { sheet: source, arrangement }: Laid,
  sheet: SheetModel,
  ways: readonly Way[],
  newId: () => string,
): void {
  const places = joined(ways.map(({ to }) => to));
  const formats = inOrder(arrangement.conditionalFormats).filter(
    ({ rects }) => carried(rects, ways).length > 0,
  );
  const had = sheet.conditionalFormats.some(({ rects }) => rects.some((rect) => isIn(places, rect)));
  if (formats.length === 0 && !had) return;
  const left = places.reduce(withoutFormats, sheet.conditionalFormats);
  sheet.conditionalFormats = formats.reduce(
    (items, item) =>
      withFormat(items, item, { rects: carried(item.rects, ways), isSameSheet: source === sheet, newId }),
    left,
  );
}

function isIn(places: readonly Rect[], rect: Rect): boolean {
  return places.some((place) => intersection(place, rect));
}

/** Where parts of ranges come to lie; what lies side by side is one range. */
function carried(rects: readonly Rect[], ways: readonly Way[]): Rect[] {
  return rects.flatMap((rect) =>
    joined(
      ways.flatMap(({ from, to }) => {
        const common = intersection(rect, from);
        return common ? [alongWith(common, from, to)] : [];
      }),
    ),
  );
}

/** Ranges that follow each other, first those of a row and then those of columns, as one. */
function joined(rects: readonly Rect[]): Rect[] {
  const rows = joinedBy(rects, (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left);
  return joinedBy(rows, (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top);
}

function joinedBy(rects: readonly Rect[], follows: (one: Rect, next: Rect) => boolean): Rect[] {
  const found: Rect[] = [];
  for (const rect of rects) {
    const last = found.at(-1);
    if (last && follows(last, rect)) found[found.length - 1] = bounding(last, rect);
    else found.push(rect);
  }
  return found;
}

/** Conditional formats without a range; a rule that is laid over nothing any more goes. */
export function withoutFormats(items: ConditionalFormatItem[], place: Rect): ConditionalFormatItem[] {
  return items.flatMap((item) => {
    if (!item.rects.some((rect) => intersection(rect, place))) return [item];
    const rects = item.rects.flatMap((rect) => subtract(rect, place));
    return rects.length > 0 ? [anchoredAt(item, rects)] : [];
  });
}

interface Reach {
  readonly rects: readonly Rect[];
  readonly isSameSheet: boolean;
  readonly newId: () => string;
}

/**
 * A rule reaches further on its own sheet. Where its formulas would leave the sheet at the cell that they would be relative to
 * then, and on another sheet there is a rule more, which comes last.
 */
function withFormat(
  items: readonly ConditionalFormatItem[],
  item: ConditionalFormatItem,
  { rects, isSameSheet, newId }: Reach,
): ConditionalFormatItem[] {
  const own = isSameSheet ? items.find(({ id }) => id === item.id) : undefined;
  const grown = own && anchoredAt(own, united([...own.rects, ...rects]));
  if (own && grown && !hasLost(own, grown)) return items.map((each) => (each === own ? grown : each));
  // laid over its own cells again it is the same
  if (isSameSheet && !own) return [...items, anchoredAt(item, rects)];
  const priority = Math.max(0, ...items.map(({ rule }) => rule.priority)) + 1;
  const { rule } = anchoredAt(item, rects);
  return [...items, { id: `{${newId()}}`, rects, rule: { ...rule, priority } }];
}

function hasLost({ rule: before }: ConditionalFormatItem, { rule: after }: ConditionalFormatItem): boolean {
  return (after.formulae ?? []).some(
    (formula, i) => formula.includes("#REF!") && formula !== before.formulae?.[i],
  );
}
