import { CellError, type CellValue } from "../../model/cell";
import { broadcast } from "../reading/broadcast";
import { arrayOf, type Standpoint, singleValue } from "../reading/references";
import { numbersIn } from "../values/argument";
import { Unknowable } from "../values/unknowable";
import { type ArrayValue, RangeReference, toBoolean, toNumber, toText, type Value } from "../values/values";

/**
 * How arguments are taken.
 *
 * - `number`, `text`, `truth`: one value, coerced as operators do; `value`: one as it is. An error among them is the result.
 * - `any`: one value, which may be an error
 * - `numbers`: all numbers of a range or array, or one that is written into the formula; an error among them is the result
 * - `cells`: all values of a range or array, with errors and blanks; `rows`: the same in rows
 * - `reference`: the range itself, or whatever else the argument comes to
 */
interface Taken {
  number: number;
  text: string;
  truth: boolean;
  value: Exclude<CellValue, CellError>;
  any: CellValue;
  numbers: readonly number[];
  cells: readonly CellValue[];
  rows: ArrayValue;
  reference: Value;
}

/** What is taken of all arguments from here on. */
interface TakenOfAll {
  number: readonly number[];
  text: readonly string[];
  truth: readonly boolean[];
  value: readonly Taken["value"][];
  any: readonly CellValue[];
  numbers: readonly number[];
  cells: readonly CellValue[];
  rows: readonly ArrayValue[];
  reference: readonly Value[];
}

type Kind = keyof Taken;
/** `?`: may be left out; `*`: this one and all further ones */
type Form = Kind | `${Kind}?` | `${Kind}*`;

type TakenAs<F extends Form> = F extends Kind
  ? Taken[F]
  : F extends `${infer K extends Kind}?`
    ? Taken[K] | undefined
    : F extends `${infer K extends Kind}*`
      ? TakenOfAll[K]
      : never;

type TakenAll<Forms extends readonly Form[]> = { -readonly [I in keyof Forms]: TakenAs<Forms[I]> };

/** A function of formulas. */
export interface SheetFunction {
  /** @throws Unknowable when it cannot be computed here */
  readonly call: (args: readonly Value[], place: Standpoint) => Value;
  /** whether what is written at a place is computed as an array formula, also in a formula that is none */
  readonly isArrayAt: (place: number) => boolean;
  /** an argument that is left empty is as one that is not there, rather than a blank */
  readonly leavesOut?: boolean;
}

export type SheetFunctions = Readonly<Record<string, SheetFunction>>;

const ONE: ReadonlySet<Kind> = new Set<Kind>(["number", "text", "truth", "value", "any"]);

/** What the taking of one argument comes to: an error is the result of the function. */
class Failed {
  constructor(readonly error: CellError) {}
}

/**
 * A function by how it takes its arguments. Where one takes a single value and gets several, the function is called for each.
 *
 * @param forms one for each argument
 * @param arraysAt `isArrayAt` of it
 */
export function takes<const Forms extends readonly Form[]>(
  forms: Forms,
  compute: (...args: [...TakenAll<Forms>, place: Standpoint]) => Value,
  arraysAt: "all" | readonly number[] = [],
): SheetFunction {
  const kinds = forms.map((form) => form.replace(/[?*]$/, "") as Kind);
  const least = forms.filter((form) => !/[?*]$/.test(form)).length;
  const repeats = forms.at(-1)?.endsWith("*") ?? false;
  const kindAt = (i: number): Kind => kinds[Math.min(i, kinds.length - 1)]!;
  const apply = (args: readonly Value[], place: Standpoint): Value => {
    const taken: unknown[] = [];
    const fixed = repeats ? forms.length - 1 : forms.length;
    for (let i = 0; i < fixed; i++) {
      const isMissing = args[i] === undefined && i >= least;
      const one = isMissing ? undefined : take(kindAt(i), args[i] ?? null, place);
      if (one instanceof Failed) return one.error;
      taken.push(one);
    }
    if (repeats) {
      const rest = takeAll(kinds.at(-1)!, args.slice(fixed), place);
      if (rest instanceof Failed) return rest.error;
      taken.push(rest);
    }
    return (compute as (...args: unknown[]) => Value)(...taken, place);
  };
  return {
    call: (args, place) => {
      // Excel takes no formula in that has too few arguments or too many
      if (args.length < least || (args.length > forms.length && !repeats)) throw new Unknowable("unknown");
      return broadcast(
        args,
        (i) => ONE.has(kindAt(i)),
        place,
        (each) => apply(each, place),
      );
    },
    isArrayAt: (i) => arraysAt === "all" || arraysAt.includes(i),
  };
}

/**
 * The same function, which gives a reference. Of several there would be an array of references, which functions take one by one:
 * that is not implemented.
 */
export function referring(found: SheetFunction): SheetFunction {
  const call: SheetFunction["call"] = (args, place) => {
    const result = found.call(args, place);
    if (Array.isArray(result)) throw new Unknowable("unknown");
    return result;
  };
  return { ...found, call };
}

/** The same function, whose arguments may be left empty. */
export function omitting(found: SheetFunction): SheetFunction {
  return { ...found, leavesOut: true };
}

function takeAll(kind: Kind, args: readonly Value[], place: Standpoint): unknown {
  const all: unknown[] = [];
  for (const argument of args) {
    const one = take(kind, argument, place);
    if (one instanceof Failed) return one;
    // without spreading, which fails for lists as long as a column
    if (kind === "numbers" || kind === "cells") for (const each of one as readonly unknown[]) all.push(each);
    else all.push(one);
  }
  return all;
}

function take(kind: Kind, argument: Value, place: Standpoint): unknown {
  switch (kind) {
    case "reference":
      return argument;
    case "rows":
      // cells that are gone, or a name that nobody knows
      return argument instanceof CellError ? new Failed(argument) : arrayOf(argument, place);
    case "cells":
      return arrayOf(argument, place).flat();
    case "numbers":
      return orFailed(
        numbersIn(
          argument instanceof RangeReference ? arrayOf(argument, place) : argument,
          place.sheet.dates,
        ),
      );
    case "any":
      return singleValue(argument, place);
    case "value":
      return orFailed(singleValue(argument, place));
    case "number":
      return orFailed(toNumber(singleValue(argument, place), place.sheet.dates));
    case "text":
      return orFailed(toText(singleValue(argument, place)));
    case "truth":
      return orFailed(toBoolean(singleValue(argument, place)));
  }
}

function orFailed<T>(found: T | CellError): T | Failed {
  return found instanceof CellError ? new Failed(found) : found;
}

/** Functions of numbers alone, by their names: all arguments are wanted. */
export function ofNumbers(
  functions: Readonly<Record<string, (...numbers: number[]) => CellValue>>,
): SheetFunctions {
  return Object.fromEntries(
    Object.entries(functions).map(([name, compute]) => {
      const forms = Array.from({ length: compute.length }, (): "number" => "number");
      // the place comes last, and is none of the numbers
      return [name, takes(forms, (...args) => compute(...(args.slice(0, forms.length) as number[])))];
    }),
  );
}
