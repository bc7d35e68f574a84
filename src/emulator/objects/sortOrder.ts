import { compareValues } from "../calculation/values/operators";
import { CellError, type CellValue, type ReadonlyCell } from "../model/cell";
import { SINCE_1900 } from "../model/dates/dateSystem";
import { ICON_SETS, type IconSetName } from "../model/iconSets";
import type { CellStyle } from "../model/look";
import { numberInText } from "../model/typed";
import { HostError, invalid } from "../protocol/hostError";
import type { Icon } from "../shown/icons";
import { oneOf } from "./coerce";
import { argb, colorText } from "./color";
import { iconGiven } from "./iconGiven";
import { fillColor } from "./rangeFill";

/** @source Excel.SortField */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
  readonly icon?: { readonly set: string; readonly index: number };
  readonly dataOption?: string;
  readonly subField?: string;
}

export interface Order {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** A row, or a column, that is sorted: its cells, and how that of a key looks. */
interface Line {
  readonly cells: readonly (ReadonlyCell | undefined)[];
  /** as it is displayed, under conditional formats */
  readonly look: (key: number) => CellStyle;
  readonly icon: (key: number) => Icon | undefined;
}

/** @throws HostError InvalidArgument for fields that cannot be sorted by, ApiNotFound for what this host has not */
export function assertFields(fields: readonly SortField[], places: number): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalid("a sort needs a field");
  for (const { key, sortOn, dataOption, subField, color, icon } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= places) throw invalid(`sort key ${key}`);
    const on = oneOf(sortOn ?? "Value", ["Value", "CellColor", "FontColor", "Icon"], "sortOn");
    if (on === "Icon") iconGiven(icon);
    else if (on !== "Value") argb(color);
    oneOf(dataOption ?? "Normal", ["Normal", "TextAsNumber"], "dataOption");
    if (subField !== undefined && subField !== null && subField !== "")
      throw new HostError("ApiNotFound", "sorting by a subField is not implemented by this host");
  }
}

export function orderOf(a: Line, b: Line, { fields, matchCase }: Order): number {
  for (const field of fields) {
    const isOfLook = field.sortOn !== undefined && field.sortOn !== "Value";
    const order = isOfLook ? byLook(a, b, field) : byValue(a, b, field, matchCase);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The color or the icon comes first in ascending order, and last in descending order.
 *
 * @source VBA SortField.SetIcon, SortOnValue; support.microsoft.com "Sort data in a range or table", by cell color, font
 * color or icon: those that a conditional format gives count too
 */
function byLook(a: Line, b: Line, field: SortField): number {
  const isOther = (line: Line): number => Number(!hasLook(line, field));
  return (isOther(a) - isOther(b)) * (field.ascending === false ? -1 : 1);
}

function hasLook(line: Line, { key, color, icon, sortOn }: SortField): boolean {
  if (sortOn === "Icon") {
    const found = line.icon(key);
    return found?.index === icon!.index && found.set === ICON_SETS[icon!.set as IconSetName];
  }
  const look = line.look(key);
  const found = sortOn === "CellColor" ? fillColor(look) : colorText(look.font?.color);
  return found === colorText(argb(color));
}

function byValue(a: Line, b: Line, { key, ascending, dataOption }: SortField, matchCase: boolean): number {
  const valueOf = ({ cells }: Line): CellValue => {
    const value = cells[key]?.value ?? null;
    if (dataOption !== "TextAsNumber" || typeof value !== "string") return value;
    // dates are in the same order whatever day they are counted from
    return numberInText(value, SINCE_1900) ?? value;
  };
  const [one, other] = [valueOf(a), valueOf(b)];
  // blanks come last, whichever way it is sorted
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = compareKinds(one, other) || (matchCase ? compareCase(one, other) : 0);
  return ascending === false ? -order : order;
}

/**
 * Of texts that differ in case alone, small letters come first.
 *
 * @source "Sort data in a range or table", case sensitive
 */
function compareCase(one: CellValue, other: CellValue): number {
  if (one === other || typeof one !== "string" || typeof other !== "string") return 0;
  for (let i = 0; i < one.length; i++)
    if (one[i] !== other[i]) return one[i] === one[i]!.toLowerCase() ? -1 : 1;
  return 0;
}

/** Numbers before texts before truth values before errors. @source "Sort data in a range or table" */
function compareKinds(one: CellValue, other: CellValue): number {
  const [isError, isOtherError] = [one instanceof CellError, other instanceof CellError];
  if (isError || isOtherError) return Number(isError) - Number(isOtherError);
  return compareValues(one, other);
}
