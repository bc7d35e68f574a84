import { inWords } from "../../src/i18n/words";
import { RULES } from "../../src/validation/allRules";
import type { Submission } from "../../src/validation/entries";
import { validate } from "../../src/validation/validate";
import { chineseLeft } from "../i18n/chineseLeft";
import { all, fill, head, limits, parameter } from "./changes";
import { EXAMPLES, soundSubmission } from "./examples";

let sound: Submission;

beforeAll(async () => {
  sound = await soundSubmission();
});

/** What was entered stands in findings as it was entered. */
const ENTERED = ["台账未更新", "待定", "16.2亿", "某名称", "核对", "百万元"];

function expectEnglish(submission: Submission): void {
  const findings = validate(submission, "en");
  expect(findings).not.toEqual([]);
  for (const { expected, message, found } of findings) {
    expect([expected, message].flatMap((words) => chineseLeft(words, [...ENTERED, found]))).toEqual([]);
    expect(`${expected} ${message}`).not.toMatch(/\{\{|\bundefined\b|\bNaN\b| {2}| [,;.]/);
  }
}

it.each(RULES.map(({ id, title }) => [id, title] as const))(
  "%s: title, expectation and message are English",
  (id, title) => {
    expect(chineseLeft(inWords("en", title))).toEqual([]);
    expectEnglish(EXAMPLES[id]!.wrong(sound));
  },
);

describe("variants of what rules say", () => {
  it.each([
    ["a count of a thing without a unit", all(limits("gdp", { unit: "" }), fill("gdp", 0, null))],
    ["a text that is a number, without a unit", all(limits("gdp", { unit: "" }), fill("gdp", 0, " 12 "))],
    ["a slip of a unit that nobody names", fill("retail_sales", 0, 0.0125)],
    ["a slip without a unit", all(limits("retail_sales", { unit: "" }), fill("retail_sales", 0, 125e4))],
    ["only a lower bound", all(limits("gdp", { min: 10_000, max: undefined }), fill("gdp", 0, 1))],
    ["only an upper bound", all(limits("gdp", { min: undefined, max: 1 }), fill("gdp", 0, 200))],
    ["no bound", all(limits("gdp", { min: undefined, max: undefined }), fill("gdp", 0, true, "boolean"))],
    ["a date", fill("gdp", 0, 43830, "date")],
    ["an error value", fill("gdp", 0, "#N/A", "error")],
    ["several gaps of a head", head("tjj", { person: null, phone: null, reviewer: null })],
    ["a goalpost that is a text", parameter("tax_share.level", "low", "无")],
    [
      "goalposts that are equal",
      all(parameter("tax_share.level", "low", 5), parameter("tax_share.level", "high", 5)),
    ],
    ["a floor out of bounds", parameter("tax_share.level", "floor", 3)],
  ])("%s: is English too", (_what, change) => {
    expectEnglish(change(sound));
  });
});
