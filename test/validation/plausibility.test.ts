import type { Submission } from "../../src/validation/entries";
import { validate } from "../../src/validation/validate";
import { all, fill } from "./changes";
import { soundSubmission } from "./examples";
import { falseAlarms } from "./falseAlarms";
import { plausibleCounty } from "./plausibleCounty";

let sound: Submission;

beforeAll(async () => {
  sound = await soundSubmission();
});

const said = (submission: Submission): [string, string][] =>
  validate(submission).map(({ rule, key }) => [rule, key]);

describe("what a clerk sees, the check sees", () => {
  it.each([
    [
      "180 days with air measurements",
      [fill("monitored_days", 0, 180), fill("good_air_days", 0, 120)],
      "monitored_days",
      "usual",
    ],
    ["44 % less energy per GDP", [fill("energy_per_gdp", 0, 0.301)], "energy_per_gdp", "large-change"],
    [
      "forests on 75 % of the land, after 58.4 %",
      [fill("forest_coverage", 0, 75)],
      "forest_coverage",
      "large-change",
    ],
    ["GDP ten times too large", [fill("gdp", 0, 2705)], "gdp", "decimal-point"],
    [
      "GDP a third above last year's, whatever the growth at constant prices",
      [fill("gdp", 0, 344)],
      "gdp",
      "large-change",
    ],
    ["GDP a tenth", [fill("gdp", 0, 27.05)], "gdp", "decimal-point"],
    [
      "GDP ten times too small for both years",
      [fill("gdp", 0, 27.05), fill("gdp", 1, 25.82)],
      "gdp",
      "usual",
    ],
  ] as const)("%s", (_, changes, key, rule) => {
    expect(said(all(...changes)(sound))).toContainEqual([rule, key]);
  });

  it("income in 万元 in both years: neither is what people earn", () => {
    const wrong = all(fill("income_per_capita", 0, 2.74), fill("income_per_capita", 1, 2.53));
    expect(said(wrong(sound))).toEqual([
      ["usual", "income_per_capita"],
      ["usual", "income_per_capita"],
    ]);
  });

  it("entries that are each plausible, and come to what is not: air that is a third cleaner within a year", () => {
    const [finding] = validate(fill("pm25", 0, 34)(sound));
    expect(finding).toMatchObject({ rule: "computed", severity: "advisory", key: "pm25" });
    expect(finding!.message).toBe(
      "PM2.5年均浓度同比改善率及空气质量优良率（改善率）按填报数据计算为 32%，不在通常范围（-25 至 30）内，请核对PM2.5年均浓度；属实请在备注中说明原因",
    );
  });

  it("whoever is told of a wrong entry is not told of everything that follows from it", () => {
    expect(said(fill("gdp", 0, 2705)(sound))).toEqual([["decimal-point", "gdp"]]);
  });
});

describe("an honest county", () => {
  it("fills in everything that is asked for", () => {
    expect([...plausibleCounty(1).keys()].sort()).toEqual([...sound.entries.keys()].sort());
  });

  it("is told of nothing mandatory, and of less than one thing to check in five times, over 200 of them", () => {
    const { counties, mandatory, advisory } = falseAlarms(sound);
    expect(counties).toBe(200);
    expect(mandatory).toEqual([]);
    expect(advisory.length / counties).toBeLessThan(0.2);
  });
});
