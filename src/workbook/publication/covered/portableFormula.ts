import { parseA1Ref, stringifyA1Ref, type Token, tokenize } from "@borgar/fx";
import { precise } from "../stamp";

/** What a reference means, in words that stay when rows are sorted and sheets renamed; undefined: what it says. */
export type NamesCell = (sheet: string | undefined, row: number, column: number) => string | undefined;

/** Prefixes by which files mark functions that came after Excel 2007. */
const FUTURE = /^_xl(fn|ws)\./i;

/**
 * A formula as it means the same wherever its cell stands and whichever program has written it: without apostrophes,
 * blanks and prefixes, references by what they mean.
 *
 * @param formula with its `=`
 */
export function portableFormula(formula: string, names: NamesCell): string {
  return tokenize(formula)
    .map((token) => portableToken(token, names))
    .join("")
    .replace(/\b(TRUE|FALSE)\(\)/g, "$1");
}

function portableToken({ type, value }: Token, names: NamesCell): string {
  switch (type) {
    case "whitespace":
    case "newline":
      return "";
    case "func":
      return value.replace(FUTURE, "").replace(FUTURE, "").toUpperCase();
    case "bool":
      return value.toUpperCase();
    case "number":
      return String(precise(Number(value)));
    case "range":
    case "range_beam":
      return portableReference(value, names);
    default:
      return value;
  }
}

function portableReference(text: string, names: NamesCell): string {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || !reference.range) return text;
  const { range, context = [] } = reference as typeof reference & { context?: string[] };
  const { top, left, bottom, right } = range;
  // another workbook, or whole rows and columns
  if (context.length > 1 || [top, left, bottom, right].some((edge) => typeof edge !== "number")) return text;
  const [first, last] = [names(context[0], top!, left!), names(context[0], bottom!, right!)];
  if (first !== undefined && last !== undefined) return first === last ? first : `${first}:${last}`;
  const relative = { top, left, bottom, right, $top: false, $left: false, $bottom: false, $right: false };
  return stringifyA1Ref({ ...reference, range: relative } as Parameters<typeof stringifyA1Ref>[0]);
}
