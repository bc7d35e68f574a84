import { CellError, type CellValue } from "../../model/cell";
import type { DateSystem } from "../../model/dates/dateSystem";
import type { XmlElement } from "../../xml/tree";
import { descendants } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";

/** A `c` element: its attributes and the texts of its children. */
export interface RawCell {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula?: { readonly attributes: Readonly<Record<string, string>>; readonly text: string };
  /** the text of `v`; undefined without one */
  readonly value?: string;
  /** the text of an inline string */
  readonly inline?: string;
}

/** The raw cell of a `c` element in a tree. */
export function rawCellOf({ attributes, children }: XmlElement): RawCell {
  const of = (local: string): XmlElement | undefined => children.find((child) => child.local === local);
  const [f, v, is] = [of("f"), of("v"), of("is")];
  return {
    attributes,
    ...(f ? { formula: { attributes: f.attributes, text: f.text } } : {}),
    ...(v ? { value: v.text } : {}),
    ...(is ? { inline: inlineText(is) } : {}),
  };
}

function inlineText(is: XmlElement): string {
  const pronounced = new Set(
    is.children.filter(({ local }) => local === "rPh").flatMap((each) => [...descendants(each)]),
  );
  return [...descendants(is)]
    .filter((each) => each.local === "t" && !pronounced.has(each))
    .map(({ text }) => text)
    .join("");
}

/**
 * The value of a cell, or the cached value of its formula.
 *
 * @returns undefined without a value in the file; null for an empty text
 * @source ECMA-376 part 1, 18.18.11 `ST_CellType`
 */
export function rawValue(
  raw: RawCell,
  strings: readonly string[],
  dates: Readonly<DateSystem>,
): CellValue | undefined {
  const { attributes, value, inline, formula } = raw;
  const kind = attributes.t ?? "n";
  if (kind === "inlineStr")
    return inline === undefined ? undefined : textValue(inline, formula !== undefined);
  if (value === undefined) return undefined;
  switch (kind) {
    case "s":
      return strings[Number(value)] || null;
    case "str":
      return textValue(value, formula !== undefined);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return new CellError(value.trim());
    case "d":
      return dateValue(value, dates);
    default:
      return numberValue(value);
  }
}

/** An empty text is a blank cell, unless it is the result of a formula. */
function textValue(text: string, isResult: boolean): string | null | undefined {
  const decoded = decodeXstring(text);
  return decoded === "" && !isResult ? null : decoded;
}

/** A malformed number is kept as text, so that it can be reported; an empty cell is something else. */
function numberValue(text: string): number | string | undefined {
  const number = Number(text);
  if (text.trim() === "") return undefined;
  return Number.isFinite(number) ? number : text;
}

/** A date in ISO 8601 as a serial number. */
function dateValue(text: string, dates: Readonly<DateSystem>): number | undefined {
  const time = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:?\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : dates.from1900(time / 86_400_000 + 25_569);
}
