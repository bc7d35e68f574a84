import { inWords } from "../../src/i18n/words";
import { RULES } from "../../src/validation/allRules";
import type { Submission } from "../../src/validation/entries";
import { validate } from "../../src/validation/validate";
import { all, type Change, fill, lastYear, note } from "./changes";
import { EXAMPLES, soundSubmission } from "./examples";

let sound: Submission;

beforeAll(async () => {
  sound = await soundSubmission();
});

const rules = (submission: Submission): string[] => validate(submission).map(({ rule }) => rule);

describe("every rule", () => {
  it("has nothing to say of a sound workbook", () => {
    expect(validate(sound)).toEqual([]);
  });

  it("has an example of both sides, and a title in both languages", () => {
    expect(Object.keys(EXAMPLES)).toEqual(RULES.map(({ id }) => id));
    for (const { title } of RULES)
      expect((["zh", "en"] as const).every((language) => inWords(language, title).length > 8)).toBe(true);
  });

  it.each(Object.keys(EXAMPLES))("%s: is broken by its example, and by nothing else in it", (rule) => {
    expect(rules(EXAMPLES[rule]!.wrong(sound))).toEqual([rule]);
  });

  it.each(Object.keys(EXAMPLES))("%s: is kept by the other example", (rule) => {
    expect(rules(EXAMPLES[rule]!.right(sound))).toEqual([]);
  });

  it.each(Object.keys(EXAMPLES))("%s: says what, where and what to do, in both languages", (rule) => {
    const wrong = EXAMPLES[rule]!.wrong(sound);
    const [zh] = validate(wrong, "zh");
    const [en] = validate(wrong, "en");
    expect(zh!.message).toMatch(/请/);
    expect(zh!.message).not.toMatch(/undefined|NaN|null|[a-z]+_[a-z]+(?! 20)/);
    expect(en!.message).not.toMatch(/undefined|NaN|null|请|，|。/);
    expect(en!.message.length).toBeGreaterThan(20);
    expect([zh!.sheet, en!.id]).toEqual([en!.sheet, zh!.id]);
  });
});

describe("text that looks like a number", () => {
  it.each([
    ["1,234.5", 1234.5],
    ["１２．３", 12.3],
    [" 12 ", 12],
    ["\u00a012\u00a0345", 12345],
    ["12亿", 120_000],
    ["12亿元", 120_000],
    ["1.1万元", 1.1],
    ["0.3亿", 3000],
    ["-5", -5],
    ["12。5", 12.5],
    ["５６，７８９", 56789],
  ])("%j in a cell for 万元 means %d", (entered, meant) => {
    const [finding] = validate(fill("main_tax", 0, entered)(sound)).filter(
      ({ rule }) => rule === "number-as-text",
    );
    expect(finding!.correction).toBe(meant);
    expect(finding!.message).toContain(String(meant));
  });

  it("takes a percent sign where per cent are wanted, and only there", () => {
    const [percent] = validate(fill("forest_coverage", 0, "61.2%")(sound));
    expect(percent).toMatchObject({ rule: "number-as-text", correction: 61.2 });
    expect(validate(fill("main_tax", 0, "61.2%")(sound))[0]).toMatchObject({ rule: "type" });
  });

  it.each(["约12", "12-13", "1,23", "12美元", "1.2.3", "十二", "12万人", "1234567890123456"])(
    "does not guess what %j means",
    (entered) => {
      const [finding] = validate(fill("main_tax", 0, entered)(sound));
      expect(finding).toMatchObject({ rule: "type" });
      expect(finding).not.toHaveProperty("correction");
    },
  );

  it.each([
    ["#N/A", "error"],
    [true, "boolean"],
    [43830, "date"],
  ] as const)("says that %j as %s is no number", (value, kind) => {
    expect(validate(fill("gdp", 0, value, kind)(sound))[0]).toMatchObject({
      rule: "type",
      severity: "mandatory",
    });
  });
});

describe("against last year", () => {
  it.each([
    [125e4, "bounds", "约为上年 119.6 的一万倍，疑似计量单位错误（按“万元”填报）"],
    [125e8, "bounds", "约为上年 119.6 的一亿倍，疑似计量单位错误（按“元”填报）"],
    [125e-3, "unit", "约为上年 119.6 的千分之一，疑似计量单位错误"],
    [125e-4, "unit", "约为上年 119.6 的万分之一，疑似计量单位错误"],
  ])("%d in a cell for 亿元: the unit is doubted, and 125 proposed, in one finding", (value, rule, says) => {
    const [finding, ...others] = validate(fill("retail_sales", 0, value)(sound)).filter(
      ({ key }) => key === "retail_sales",
    );
    expect(finding).toMatchObject({ rule, correction: 125 });
    expect(finding!.message).toContain(says);
    expect(others).toEqual([]);
  });

  it.each([
    [1250, "约为上年 119.6 的十倍，疑似小数点错位，"],
    [12_500, "约为上年 119.6 的一百倍，疑似小数点错位或计量单位错误（按“百万元”填报）"],
    [1.25, "约为上年 119.6 的百分之一，疑似小数点错位，"],
  ])("%d in a cell for 亿元: the decimal point is doubted, and 125 proposed", (value, says) => {
    const [finding] = validate(fill("retail_sales", 0, value)(sound));
    expect(finding).toMatchObject({ rule: "decimal-point", severity: "advisory", correction: 125 });
    expect(finding!.message).toContain(says);
  });

  it("asks nothing of a number because that of the year before cannot be", () => {
    const wrong = all(fill("construction_land", 1, 181_900_000), fill("construction_land", 0, 18_240));
    expect(validate(wrong(sound)).map(({ rule, part }) => [rule, part])).toEqual([["bounds", "1"]]);
  });

  it("proposes nothing where last year's number may as well be the wrong one, unless last year's workbook has it", () => {
    const [doubted] = validate(fill("retail_sales", 0, 12.5)(sound));
    expect(doubted).toMatchObject({ rule: "decimal-point", key: "retail_sales" });
    expect(doubted).not.toHaveProperty("correction");
    expect(doubted!.message).toContain("请核对这两个数");
    const known = all(fill("retail_sales", 0, 12.5), lastYear("retail_sales", 119.6));
    expect(validate(known(sound))[0]).toMatchObject({ rule: "decimal-point", correction: 125 });
    const [counted] = validate(fill("powers_delegated", 1, 28)(sound)).filter(
      ({ rule }) => rule === "decimal-point",
    );
    expect(counted).not.toHaveProperty("correction");
  });

  it("compares each year with the one before", () => {
    expect(validate(fill("hitech_investment", 2, 172)(sound)).map(({ rule, part }) => [rule, part])).toEqual([
      ["decimal-point", "1"],
    ]);
  });

  it("takes what is per cent itself by percentage points, and five per cent for five per cent", () => {
    const forest = (before: number, now: number): Change =>
      all(fill("forest_coverage", 1, before), fill("forest_coverage", 0, now));
    expect(validate(forest(8.1, 8.6)(sound))).toEqual([]);
    expect(validate(forest(58.6, 61)(sound))[0]!.message).toContain("提高2.4个百分点");
    const land = (now: number): Change =>
      all(fill("construction_land", 1, 18_190), fill("construction_land", 0, now));
    expect(validate(land(19_099.5)(sound))).toEqual([]);
    expect(validate(land(19_100)(sound)).map(({ rule }) => rule)).toEqual(["large-change"]);
  });

  it("counts are ten times last year's by a slip, if they are more than a few", () => {
    expect(validate(fill("new_senior_titles", 0, 790)(sound)).map(({ rule }) => rule)).toEqual([
      "decimal-point",
    ]);
    const nobody = all(fill("talents_both", 0, 0), fill("talents_both", 1, 0));
    const few = all(nobody, fill("new_senior_titles", 1, 3), fill("new_senior_titles", 0, 30));
    expect(validate(few(sound))).toEqual([]);
  });

  it("a reason of five characters in 备注 settles what has to be checked, and it is listed as explained", () => {
    const large = fill("top10_funds", 0, 90);
    const [open] = validate(large(sound));
    expect(open).not.toHaveProperty("explained");
    const [short] = validate(all(large, note("top10_funds", "remark", "新增"))(sound));
    expect(short).not.toHaveProperty("explained");
    const [explained] = validate(all(large, note("top10_funds", "remark", "新签约大项目"))(sound));
    expect(explained).toMatchObject({ id: open!.id, severity: "advisory", explained: "新签约大项目" });
  });

  it.each(["decimal-point", "unit", "published-differs", "published-once"])(
    "a remark settles %s only where it vouches for the number: one on something else does not",
    (rule) => {
      const key =
        EXAMPLES[rule]!.wrong(sound) &&
        validate(EXAMPLES[rule]!.wrong(sound)).find((each) => each.rule === rule)!.key;
      const remarked = (remark: string): string | undefined =>
        validate(all(EXAMPLES[rule]!.wrong, note(key, "remark", remark))(sound)).find(
          (each) => each.rule === rule,
        )!.explained;
      expect(remarked("2018年为第四次全国经济普查修订数")).toBeUndefined();
      expect(remarked("待核实，口径有调整")).toBeUndefined();
      expect(remarked("属实，企业搬迁入园")).toBe("属实，企业搬迁入园");
    },
  );

  it("no reason settles what must be mended", () => {
    const [finding] = validate(
      all(fill("tax_revenue", 0, 999_999), note("tax_revenue", "remark", "情况属实已核对"))(sound),
    );
    expect(finding).toMatchObject({ severity: "mandatory" });
    expect(finding).not.toHaveProperty("explained");
  });

  it("counts of a few are not compared, nor what was zero", () => {
    expect(validate(fill("new_postgraduates", 0, 400)(sound))).toEqual([]);
    expect(validate(fill("top10_funds", 1, 0)(sound)).map(({ rule }) => rule)).toEqual(["not-computable"]);
  });
});

describe("findings", () => {
  it("are sorted by what must be done, then in the order of the sheets and their rows", () => {
    const changes = all(
      fill("safety_accidents", 0, null),
      fill("retail_sales", 0, 190),
      fill("top10_funds", 0, 90),
      note("top10_funds", "remark", "统计口径调整"),
      fill("gdp", 1, "无"),
      fill("good_air_days", 0, -1),
    );
    expect(validate(changes(sound)).map(({ key, severity }) => [key, severity])).toEqual([
      ["gdp", "mandatory"],
      ["good_air_days", "mandatory"],
      ["safety_accidents", "mandatory"],
      ["retail_sales", "advisory"],
      ["top10_funds", "advisory"],
    ]);
  });

  it("say whose they are and have ids of their own", () => {
    const findings = validate(
      all(fill("gdp", 0, "无"), fill("gdp", 1, "无"), fill("good_air_days", 0, -1))(sound),
    );
    expect(findings.map(({ id, department }) => [id, department])).toEqual([
      ["type:gdp:0", "tjj"],
      ["type:gdp:1", "tjj"],
      ["bounds:good_air_days:0", "sthj"],
    ]);
  });
});
