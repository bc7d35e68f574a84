import { askCoinr, type Ended } from "./coinr";
import { compareScoring } from "./scoring";

const ended = (what: Partial<Ended>): Ended => ({ isMissing: false, code: 0, out: "", error: "", ...what });

const WITHOUT_R = ended({ isMissing: true, code: null });
const WITHOUT_COINR = ended({ out: "missing,COINr\n" });
const FAILING = ended({ code: 1, error: "Loading\nError in new_coin(): no such column\n" });

it.each([
  ["R", WITHOUT_R, "R is not installed: skipped"],
  ["COINr", WITHOUT_COINR, "COINr is not installed: skipped"],
  ["an R that gets through", FAILING, "R has failed: Error in new_coin(): no such column: skipped"],
  ["a word of R that failed", ended({ code: 137 }), "R has failed: it ended with 137: skipped"],
])("says that it is left out without %s, and why", async (_, how, why) => {
  expect(askCoinr(1, () => how)).toEqual({ kind: "skipped", why });
  const rows = await compareScoring(() => how);
  expect(rows.map(({ note }) => note)).toEqual([why, why]);
  expect(rows.every(({ ratio, alternative }) => ratio === undefined && alternative === undefined)).toBe(true);
});

it("reads the version, the time and the scores that coinr.R prints", () => {
  const out = "version,1.1.14\nmedian_ms,12.5\nscore,AUT,56.873097775302199\nscore,BEL,58.72\n";
  expect(askCoinr(1, () => ended({ out }))).toEqual({
    kind: "ran",
    version: "1.1.14",
    ms: 12.5,
    scores: new Map([
      ["AUT", 56.8730977753022],
      ["BEL", 58.72],
    ]),
  });
});

it("compares no times where COINr comes to other scores, or to none of a country", async () => {
  const out = "version,1.1.14\nmedian_ms,12.5\nscore,AUT,56.873097775302199\n";
  await expect(compareScoring(() => ended({ out }))).rejects.toThrow("COINr 1.1.14 scores otherwise");
});
