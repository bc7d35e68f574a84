import { CellError, type CellValue } from "../../model/cell";
import type { XmlElement } from "../../xml/tree";
import { descendants } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";

/** A cell as the file writes it: its attributes and what stands in its elements. */
export interface RawCell {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula?: { readonly attributes: Readonly<Record<string, string>>; readonly text: string };
  /** what stands in `v`; undefined when there is none */
  readonly value?: string;
  /** the text of an inline string */
  readonly inline?: string;
}

/** A `c` element that was read into a tree. */
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
 * The value that a cell holds, or that its formula came to when it was last computed.
 *
 * @returns undefined when nothing is said of it; null for an empty cell
 * @source ECMA-376 part 1, 18.18.11 `ST_CellType`
 */
export function rawValue(raw: RawCell, strings: readonly string[]): CellValue | undefined {
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
      return dateValue(value);
    default:
      return numberValue(value);
  }
}

/** An empty text is no text, unless a formula has come to it. */
function textValue(text: string, isResult: boolean): string | null | undefined {
  const decoded = decodeXstring(text);
  return decoded === "" && !isResult ? null : decoded;
}

/** What is no number stands there as a text, to be told; that is not the same as nothing. */
function numberValue(text: string): number | string | undefined {
  const number = Number(text);
  if (text.trim() === "") return undefined;
  return Number.isFinite(number) ? number : text;
}

/** A date in ISO 8601 as the number that Excel keeps. */
function dateValue(text: string): number | undefined {
  const time = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:?\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}
