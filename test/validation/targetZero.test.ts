import type { Submission } from "../../src/validation/entries";
import { validate } from "../../src/validation/validate";
import { all, type Change, scoredBy } from "./changes";
import { soundSubmission } from "./examples";

let sound: Submission;

beforeAll(async () => {
  sound = await soundSubmission();
});

/** The first indicator has no task where there was none of what is counted. */
const withoutTask: Change = (submission) => {
  const { system } = submission;
  const [first, ...others] = system.indicators;
  const noTask = { quantity: "safety_accidents", effect: "full" } as const;
  return { ...submission, system: { ...system, indicators: [{ ...first!, noTask }, ...others] } };
};

const rules = (submission: Submission): string[] => validate(submission).map(({ rule }) => rule);
// the demonstration has no accidents: their number is 0
const byNone = scoredBy({ method: "completion", target: "safety_accidents" });

it("finds a target of 0 that something is a share of, but not in a year without a task", () => {
  expect(rules(byNone(sound))).toEqual(["target-zero"]);
  expect(rules(all(byNone, withoutTask)(sound))).toEqual([]);
});

it("finds a target of 0 where steps are shares of it, and not where they are absolute", () => {
  const step = { per: 1, points: 1 };
  const steps = { method: "steps", target: "safety_accidents" } as const;
  expect(rules(scoredBy({ ...steps, loss: { ...step, of: "target" } })(sound))).toEqual(["target-zero"]);
  expect(rules(scoredBy({ ...steps, loss: step })(sound))).toEqual([]);
});
