import { CellError } from "../../../model/cell";
import { Unknowable } from "../../values/unknowable";
import { type SheetFunctions, takes } from "../sheetFunction";

/**
 * How many numbers are in each interval: up to each bound, and above the last.
 *
 * @throws Unknowable for bounds that are no numbers, and for truth values
 * @source support.microsoft.com "FREQUENCY function" (blank cells and text do not count); "Count unique values among
 * duplicates": 0 for a bound that was there before
 */
export const FREQUENCIES: SheetFunctions = {
  FREQUENCY: takes(
    ["rows", "rows"],
    (data, rows) => {
      const [cells, bounds] = [data.flat(), rows.flat()];
      const error = [...cells, ...bounds].find((value) => value instanceof CellError);
      if (error instanceof CellError) return error;
      if (!bounds.every((bound) => typeof bound === "number")) throw new Unknowable("unknown");
      if (cells.some((cell) => typeof cell === "boolean")) throw new Unknowable("unknown");
      const numbers = cells.filter((cell) => typeof cell === "number");
      const ascending = bounds.map((bound, at) => ({ bound, at })).sort((a, b) => a.bound - b.bound);
      const counts = new Array<number>(bounds.length + 1).fill(0);
      for (const number of numbers) {
        const found = ascending.find(({ bound }) => number <= bound);
        counts[found?.at ?? bounds.length]!++;
      }
      return counts.map((count) => [count]);
    },
    "all",
  ),
};
