import { CellError, type CellValue } from "../../../model/cell";
import { Unknowable } from "../../values/unknowable";
import { VALUE_ERROR } from "../../values/values";
import { type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { hasWildcards, wildcardPattern } from "./wildcards";

const MISSING = new CellError("#N/A");

/**
 * Parts of texts.
 *
 * @source support.microsoft.com "LEFT function" (`#VALUE!` for fewer than 0 characters), "MID function" (for a start below
 * 1), "FIND function" (upper and lower case differ; no wildcards), "SEARCH function" (neither), "REPLACE function",
 * "SUBSTITUTE function", "TEXTBEFORE function", "TEXTAFTER function"
 */
export const PARTS: SheetFunctions = {
  LEN: takes(["text"], (text) => counted(text).length),
  LEFT: takes(["text", "number?"], (text, count = 1) =>
    count < 0 ? VALUE_ERROR : counted(text).slice(0, Math.trunc(count)),
  ),
  RIGHT: takes(["text", "number?"], (text, count = 1) => {
    if (count < 0) return VALUE_ERROR;
    return counted(text).slice(Math.max(0, text.length - Math.trunc(count)));
  }),
  MID: takes(["text", "number", "number"], (text, start, count) => {
    const from = Math.trunc(start) - 1;
    return from < 0 || count < 0 ? VALUE_ERROR : counted(text).slice(from, from + Math.trunc(count));
  }),
  REPLACE: takes(["text", "number", "number", "text"], (text, start, count, other) => {
    const from = Math.trunc(start) - 1;
    if (from < 0 || count < 0) return VALUE_ERROR;
    return counted(text).slice(0, from) + other + text.slice(from + Math.trunc(count));
  }),
  SUBSTITUTE: takes(["text", "text", "text", "number?"], (text, old, other, nth) => {
    if (nth !== undefined && Math.trunc(nth) < 1) return VALUE_ERROR;
    if (old === "") return text;
    const parts = text.split(old);
    if (nth === undefined) return parts.join(other);
    const at = Math.trunc(nth);
    return at < parts.length ? parts.slice(0, at).join(old) + other + parts.slice(at).join(old) : text;
  }),
  FIND: takes(["text", "text", "number?"], (wanted, text, start = 1) =>
    found(text, Math.trunc(start), (from) => text.indexOf(wanted, from)),
  ),
  SEARCH: takes(["text", "text", "number?"], (wanted, text, start = 1) =>
    found(text, Math.trunc(start), (from) => {
      if (!hasWildcards(wanted)) return text.toLowerCase().indexOf(wanted.toLowerCase(), from);
      const at = text.slice(from).search(new RegExp(wildcardPattern(wanted), "iu"));
      return at < 0 ? -1 : from + at;
    }),
  ),
  EXACT: takes(["text", "text"], (one, other) => one === other),
  TEXTBEFORE: cut((text, at) => text.slice(0, at)),
  TEXTAFTER: cut((text, _, end) => text.slice(end)),
};

/**
 * A text whose characters are counted.
 *
 * @throws Unknowable for one with characters beyond 16 bits, which versions of Excel count as one or as two
 * @source support.microsoft.com "Compatibility Versions in Excel"
 */
function counted(text: string): string {
  if (/[\ud800-\udfff]/.test(text)) throw new Unknowable("unknown");
  return text;
}

/** A position from 1; `#VALUE!` where there is none, or it is looked for from outside of the text. */
function found(text: string, start: number, look: (from: number) => number): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE_ERROR;
  counted(text);
  const at = look(start - 1);
  return at < 0 ? VALUE_ERROR : at + 1;
}

/**
 * TEXTBEFORE and TEXTAFTER.
 *
 * @param keep what is left of a text with a delimiter from `at` to `end`
 * @throws Unknowable for an empty delimiter, and for ends of the text that count as delimiters
 */
function cut(keep: (text: string, at: number, end: number) => string): SheetFunction {
  return takes(
    ["text", "text", "number?", "number?", "number?", "any?"],
    (text, delimiter, nth = 1, isCaseless = 0, atEnd = 0, otherwise = MISSING) => {
      const which = Math.trunc(nth);
      if (which === 0 || Math.abs(which) > text.length) return VALUE_ERROR;
      if (delimiter === "" || atEnd !== 0) throw new Unknowable("unknown");
      const [within, wanted] =
        isCaseless === 0 ? [text, delimiter] : [text.toLowerCase(), delimiter.toLowerCase()];
      const places: number[] = [];
      for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
        places.push(at);
      const place = places.at(which > 0 ? which - 1 : which);
      return place === undefined || (which > 0 && which > places.length)
        ? otherwise
        : keep(text, place, place + delimiter.length);
    },
  );
}
