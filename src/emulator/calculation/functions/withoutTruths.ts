import { isWide, singleValue } from "../reading/references";
import { Unknowable } from "../values/unknowable";
import type { SheetFunctions } from "./sheetFunction";

/**
 * Functions that came with the Analysis ToolPak, which take no truth value for a number, where others do; what they make of
 * one is documented nowhere.
 */
export function withoutTruths(functions: SheetFunctions, names: string): SheetFunctions {
  const of = new Set(names.split(" "));
  return Object.fromEntries(
    Object.entries(functions).map(([name, found]) => [
      name,
      of.has(name)
        ? {
            ...found,
            call: (args, place) => {
              const isTruth = args.some(
                (each) => !isWide(each) && typeof singleValue(each, place) === "boolean",
              );
              if (isTruth) throw new Unknowable("unknown");
              return found.call(args, place);
            },
          }
        : found,
    ]),
  );
}
