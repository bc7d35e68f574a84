import type { CellValue } from "../../model/cell";
import type { Argument } from "../values/argument";
import { Unknowable } from "../values/unknowable";
import type { ArrayValue } from "../values/values";
import { AGGREGATES } from "./aggregates";
import { DATES } from "./dates";
import { argumentsFor, HELD_AGAINST_LIBREOFFICE } from "./heldAgainst";
import { INFORMATION } from "./information";
import { called, libraryFunction, libraryResult } from "./library";
import { LOOKUPS } from "./lookups";
import { ORDER } from "./order";
import { TEXTS } from "./texts";

/**
 * Volatile functions: their result changes by itself, or their precedents are known only once they are evaluated.
 *
 * @source "Excel recalculation"
 */
const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "INDIRECT",
  "OFFSET",
  "CELL",
  "INFO",
]);

/** @param name in capitals */
export function isVolatile(name: string): boolean {
  return VOLATILE.has(name);
}

/** Functions for which @formulajs/formulajs differs from Excel, implemented here; all are compared with LibreOffice. */
export const OWN: Readonly<Record<string, (args: readonly Argument[]) => CellValue | ArrayValue>> = {
  ...AGGREGATES,
  ...DATES,
  ...INFORMATION,
  ...LOOKUPS,
  ...ORDER,
  ...TEXTS,
};

/**
 * Calls a function with evaluated arguments: one of `OWN`, else the library's. Functions that need references, or leave
 * arguments unevaluated, are in `formula/`.
 *
 * @param name in capitals, without the prefix `_xlfn.` that newer ones have in files
 * @param allowsDoubt also evaluates volatile functions and library functions not compared with another program, where
 * the alternative is no value at all
 * @throws Unknowable for a function that cannot be computed here
 */
export function callFunction(
  name: string,
  args: readonly Argument[],
  allowsDoubt: boolean,
): CellValue | ArrayValue {
  if (isVolatile(name) && !allowsDoubt) throw new Unknowable("volatile");
  const own = OWN[name];
  if (own) return own(args);
  const held = HELD_AGAINST_LIBREOFFICE.get(name);
  if (held) {
    const prepared = argumentsFor(held, args);
    return "value" in prepared ? prepared.value : called(libraryFunction(held.as ?? name)!, prepared.args);
  }
  const found = allowsDoubt ? libraryFunction(name) : undefined;
  if (!found) throw new Unknowable(isVolatile(name) ? "volatile" : "unknown");
  return libraryResult(found, args);
}
