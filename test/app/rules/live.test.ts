import fc from "fast-check";
import { scoreWorkbook } from "../../../src/app/scores";
import { everything } from "../scoreTables";
import { anyEntries, anySystem, workbookOf } from "./anySystem";

/** The number that an explanation ends with. */
function lastNumber(explanation: string): number {
  return Number(/[−\d.]+$/.exec(explanation)![0].replace("−", "-"));
}

test("of any system by any methods, the score, its live formula and the last number of its explanation are one", async () => {
  await fc.assert(
    fc.asyncProperty(anySystem, anyEntries, async (system, entries) => {
      const host = await workbookOf(system, entries);
      const { card } = await scoreWorkbook("values");
      for (const { score, status, explanation } of card.indicators)
        if (status === "scored") expect(lastNumber(explanation)).toBe(score);
      const written = everything(host);
      await scoreWorkbook("formulas");
      expect(everything(host)).toEqual(written);
    }),
    { numRuns: 40 },
  );
});
