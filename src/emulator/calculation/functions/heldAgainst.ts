import { CellError, type CellValue } from "../../model/cell";
import { type Argument, numbersIn, single } from "../values/argument";
import { DIV_ERROR, NUM_ERROR, toNumber, toText } from "../values/values";

/** One number, one text, or whatever number is among the cells of a reference. */
type Kind = "number" | "text" | "numbers";

interface Held {
  /** by place; the last is for all that follow */
  readonly kinds: readonly Kind[];
  /** what the library calls it, where it has another name */
  readonly as?: string;
  /** what a list that is too short comes to */
  readonly fewest?: readonly [count: number, otherwise: CellValue];
}

const list = (names: string, kinds: readonly Kind[]): [string, Held][] =>
  names.split(" ").map((name) => [name, { kinds }]);

/**
 * Functions of the library whose results were held against LibreOffice's, for numbers, texts, blanks and errors
 * (`test/libreoffice/functions.test.ts`), with how Excel takes their arguments: the library takes blanks, truth values
 * and texts each in its own way. A formula with any other keeps the result that another program has left.
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

/** Arguments as the library is to get them, or what the function comes to without asking it. */
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
