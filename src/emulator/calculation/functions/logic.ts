import { CellError, type CellValue } from "../../model/cell";
import { arrayOf, isWide, type Standpoint, singleValue } from "../reading/references";
import { Unknowable } from "../values/unknowable";
import { RangeReference, toBoolean, type Value, VALUE_ERROR } from "../values/values";
import { type SheetFunction, type SheetFunctions, takes } from "./sheetFunction";

/** Truth values. Those that choose between arguments are in `formula/choices.ts`. */
export const LOGIC: SheetFunctions = {
  TRUE: takes([], () => true),
  FALSE: takes([], () => false),
  NOT: takes(["truth"], (truth) => !truth),
  AND: of((values) => values.every(Boolean)),
  OR: of((values) => values.some(Boolean)),
  XOR: of((values) => values.filter(Boolean).length % 2 === 1),
};

/**
 * In a reference, text and blanks do not count; a value written into the formula does.
 *
 * @source support.microsoft.com "AND function", "OR function": `#VALUE!` when there are no logical values
 */
function of(combine: (values: readonly boolean[]) => boolean): SheetFunction {
  return takes(["reference", "reference*"], (first, others, place) => {
    const values: boolean[] = [];
    for (const value of [first, ...others])
      for (const item of itemsOf(value, place)) {
        const truth = toBoolean(item);
        if (truth instanceof CellError) return truth;
        values.push(truth);
      }
    return values.length > 0 ? combine(values) : VALUE_ERROR;
  });
}

function itemsOf(value: Value, place: Standpoint): readonly CellValue[] {
  if (!(value instanceof RangeReference) && !isWide(value)) {
    const one = singleValue(value, place);
    // whether such a text is a truth value is documented nowhere
    if (typeof one === "string" && typeof toBoolean(one) === "boolean") throw new Unknowable("unknown");
    return [one];
  }
  return arrayOf(value, place)
    .flat()
    .filter((item) => typeof item !== "string" && item !== null);
}
