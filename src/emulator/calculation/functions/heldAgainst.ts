import { CellError, type CellValue } from "../../model/cell";
import { type Argument, numbersIn, single } from "../values/argument";
import { DIV_ERROR, NUM_ERROR, toNumber, toText } from "../values/values";

/** How an argument is coerced: to one number, to one text, or to all numbers in it. */
type Kind = "number" | "text" | "numbers";

interface Held {
  /** by position; the last applies to all further arguments */
  readonly kinds: readonly Kind[];
  /** its name in the library, where that differs */
  readonly as?: string;
  /** the result where there are fewer than `count` numbers */
  readonly fewest?: readonly [count: number, otherwise: CellValue];
}

const list = (names: string, kinds: readonly Kind[]): [string, Held][] =>
  names.split(" ").map((name) => [name, { kinds }]);

/**
 * Library functions whose results agree with LibreOffice's for numbers, texts, blanks and errors
 * (`test/libreoffice/functions.test.ts`), with the coercion that Excel applies to their arguments, since the library's
 * differs. A formula with any other library function keeps its cached value.
 */
export const HELD_AGAINST_LIBREOFFICE: ReadonlyMap<string, Held> = new Map<string, Held>([
  ...list("ABS COS EVEN EXP FACT INT LN LOG LOG10 ODD POWER QUOTIENT SIGN SIN SQRT TAN", ["number"]),
  ...list("TRUNC YEAR MONTH DAY PI", ["number"]),
  ...list("LEN LOWER UPPER EXACT CONCATENATE", ["text"]),
  ...list("LEFT RIGHT MID REPT", ["text", "number"]),
  ...list("FIND SEARCH", ["text", "text", "number"]),
  ...list("SUBSTITUTE", ["text", "text", "text", "number"]),
  ...list("PRODUCT", ["numbers"]),
  ["AVERAGE", { kinds: ["numbers"], fewest: [1, DIV_ERROR] }],
  ["MEDIAN", { kinds: ["numbers"], fewest: [1, NUM_ERROR] }],
  ["STDEV.S", { kinds: ["numbers"], fewest: [2, DIV_ERROR] }],
  ["STDEV", { kinds: ["numbers"], as: "STDEV.S", fewest: [2, DIV_ERROR] }],
  ["VAR.S", { kinds: ["numbers"], fewest: [2, DIV_ERROR] }],
  ["VAR", { kinds: ["numbers"], as: "VAR.S", fewest: [2, DIV_ERROR] }],
  ["STDEV.P", { kinds: ["numbers"], fewest: [1, DIV_ERROR] }],
  ["STDEVP", { kinds: ["numbers"], as: "STDEV.P", fewest: [1, DIV_ERROR] }],
]);

/** The arguments coerced for the library, or the result where it is not called: an error, or too few numbers. */
export function argumentsFor(
  { kinds, fewest }: Held,
  args: readonly Argument[],
): { readonly args: readonly unknown[] } | { readonly value: CellValue } {
  const taken: unknown[] = [];
  const numbers: number[] = [];
  for (const [i, argument] of args.entries()) {
    const kind = kinds[Math.min(i, kinds.length - 1)]!;
    const one =
      kind === "numbers"
        ? undefined
        : kind === "number"
          ? toNumber(single(argument))
          : toText(single(argument));
    if (one instanceof CellError) return { value: one };
    if (one !== undefined) {
      taken.push(one);
      continue;
    }
    const found = numbersIn(argument);
    if (found instanceof CellError) return { value: found };
    numbers.push(...found);
  }
  if (fewest && numbers.length < fewest[0]) return { value: fewest[1] };
  return { args: kinds[0] === "numbers" ? [numbers, ...taken] : taken };
}
