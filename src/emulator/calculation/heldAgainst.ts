import { CellError, type CellValue } from "../model/cell";
import { Unknowable } from "./unknowable";
import { type ArrayValue, DIV_ERROR, NUM_ERROR, toNumber, toText } from "./values";

/** What a function gets: single values, or rows of values for references and arrays. */
export type Argument = CellValue | ArrayValue;

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
  ...list("LEN LOWER TRIM UPPER EXACT CONCATENATE", ["text"]),
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

/** In a reference only numbers count; a value written into the formula is taken as arithmetic takes it. */
export function numbersIn(argument: Argument): number[] | CellError {
  if (!Array.isArray(argument)) {
    const number = toNumber(argument);
    return number instanceof CellError ? number : [number];
  }
  const values = argument.flat();
  const fault = values.find((value) => value instanceof CellError);
  return fault instanceof CellError ? fault : values.filter((value) => typeof value === "number");
}

/**
 * One value where a function wants one.
 *
 * @throws Unknowable for several: Excel calls the function for each of them, which is not built here
 */
export function single(argument: Argument | undefined): CellValue {
  if (!Array.isArray(argument)) return argument ?? null;
  if (argument.length > 1 || (argument[0]?.length ?? 0) > 1) throw new Unknowable("unknown");
  return argument[0]?.[0] ?? null;
}
