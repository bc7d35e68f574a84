import fc from "fast-check";
import { checkSettings } from "../../../src/app/settings/checkSettings";
import { settingsOf } from "../../../src/app/settings/settings";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { inWords } from "../../../src/i18n/words";
import type { Component, IndicatorSystem } from "../../../src/system/schema";

const shipped = shippedSystem({ example: true });

/** What is wrong with these fields, by field. */
function faultsOf(edits: Record<string, string>): [string, string][] {
  return checkSettings(shipped, settingsOf(shipped), edits).faults.map(({ setting, message }) => [
    setting,
    inWords("zh", message),
  ]);
}

function made(edits: Record<string, string>): IndicatorSystem {
  const { system, faults } = checkSettings(shipped, settingsOf(shipped), edits);
  expect(faults).toEqual([]);
  return system!;
}

function component(system: IndicatorSystem, code: string, id: string): Component {
  return system.indicators
    .find((indicator) => indicator.code === code)!
    .components.find((each) => each.id === id)!;
}

/** With the mean named that is meant where none is. */
const said = (system: IndicatorSystem): IndicatorSystem => ({
  ...system,
  options: { aggregation: "arithmetic", ...system.options },
});

describe("settings that were changed", () => {
  it("leave the system as it is where nothing was", () => {
    expect(made({})).toEqual(shipped);
  });

  it("leave it as it is where each field is typed again as it stands", () => {
    const fields = Object.entries(settingsOf(shipped)).filter(
      ([name]) => !/(basis|low|high|floor)$/.test(name),
    );
    fc.assert(
      fc.property(fc.subarray(fields), (typed) => {
        expect(said(made(Object.fromEntries(typed)))).toEqual(said(shipped));
      }),
    );
  });

  it("name another county, year and document", () => {
    const system = made({ region: "沂水县", period: "２０２４", "document.number": "沂水政发〔2024〕1号" });
    expect([system.region, system.period, system.document?.number]).toEqual([
      "沂水县",
      2024,
      "沂水政发〔2024〕1号",
    ]);
    expect(system.document?.title).toBe(shipped.document?.title);
  });

  it.each([
    ["２０２４", 2024],
    ["2024年", 2024],
    ["2024 年度", 2024],
    ["2024年二季度", "2024Q2"],
  ])("take the period %s as it is typed", (typed, period) =>
    expect(made({ period: typed }).period).toBe(period),
  );

  it.each(["2024-03-05", "2024年3月5日", "2024/3/5", "２０２４．３．５", "2024-3-05"])(
    "take the day %s as it is typed",
    (typed) => expect(made({ "document.date": typed }).document?.date).toBe("2024-03-05"),
  );

  it("say that a county is wanted, and which year and day cannot be", () => {
    const wrong = (edits: Record<string, string>): string[] => faultsOf(edits).map(([setting]) => setting);
    expect(wrong({ region: " ", period: "去年" })).toEqual(["region", "period"]);
    expect(wrong({ period: "去年" })).toEqual(["period"]);
    expect(wrong({ "document.date": "2024年13月5日" })).toEqual(["document.date"]);
  });

  it("take the document away where all its fields are emptied", () => {
    const empty = {
      "document.number": "",
      "document.issuer": "",
      "document.date": "",
      "document.title": " ",
    };
    expect(made(empty).document).toBeUndefined();
  });

  it("set policies, and a cap where there is one", () => {
    const { options } = made({
      missing: "zero",
      aggregation: "geometric",
      vetoEffect: "cap",
      vetoCap: "59.9",
    });
    expect(options).toMatchObject({
      missing: "zero",
      aggregation: "geometric",
      vetoEffect: "cap",
      vetoCap: 59.9,
    });
  });

  it("set goalposts and a share of each component, which are no example any more", () => {
    const system = made({
      "tax_share.level/low": "55",
      "tax_share.level/share": "70%",
      "tax_share.change/share": "30",
    });
    const { goalposts, share } = component(system, "tax_share", "level");
    expect(goalposts).toEqual({ low: 55, high: component(shipped, "tax_share", "level").goalposts!.high });
    expect(share).toBe(0.7);
  });

  it.each<[string, Record<string, string>, Component["normalisation"]]>([
    ["another floor", { floor: "0.5" }, { method: "efficacy", floor: 0.5 }],
    ["no floor at all", { method: "linear" }, { method: "linear" }],
    ["a curve", { method: "exponential" }, { method: "exponential", floor: undefined }],
    [
      "a target with a cap",
      { method: "completion", target: "80", cap: "1.2" },
      { method: "completion", target: 80, cap: 1.2 },
    ],
    [
      "an interval",
      { method: "interval", zeroBelow: "-1", fullFrom: "0", fullTo: "2", zeroAbove: "3" },
      { method: "interval", zeroBelow: -1, fullFrom: 0, fullTo: 2, zeroAbove: 3 },
    ],
    [
      "tiers",
      { method: "tiers", tiers: "60：80；80:100%" },
      {
        method: "tiers",
        tiers: [
          { from: 60, share: 0.8 },
          { from: 80, share: 1 },
        ],
      },
    ],
  ])("score a component by %s", (_what, fields, normalisation) => {
    const edits = Object.fromEntries(
      Object.entries(fields).map(([part, text]) => [`tax_share.level/${part}`, text]),
    );
    expect(component(made(edits), "tax_share", "level").normalisation).toEqual(normalisation);
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ["a year in words", { period: "二〇二四" }, "period", /^评价期应为年/],
    ["a document without its issuer", { "document.issuer": "" }, "document.issuer", /缺少|应为文字/],
    ["a day that is none", { "document.date": "去年" }, "document.date", /日期/],
    ["a cap that is missing", { vetoEffect: "cap" }, "vetoCap", /./],
    ["shares that sum to 110 %", { "tax_share.level/share": "70" }, "tax_share/shares", /之和|合计/],
    ["a share above the whole", { "tax_share.level/share": "170" }, "tax_share.level/share", /./],
    ["a goalpost in words", { "tax_share.level/high": "八十" }, "tax_share.level/high", /应为数字，现为文字/],
    ["one goalpost without the other", { "tax_share.level/low": "" }, "tax_share.level/low", /缺少|应/],
    [
      "two equal goalposts",
      { "tax_share.level/low": "1", "tax_share.level/high": "1" },
      "tax_share.level/low",
      /./,
    ],
    ["a floor above the whole", { "tax_share.level/floor": "6" }, "tax_share.level/floor", /./],
    [
      "a method without its target",
      { "tax_share.level/method": "completion" },
      "tax_share.level/target",
      /./,
    ],
    [
      "an interval that is in disorder",
      {
        "tax_share.level/method": "interval",
        "tax_share.level/zeroBelow": "5",
        "tax_share.level/fullFrom": "1",
        "tax_share.level/fullTo": "2",
        "tax_share.level/zeroAbove": "3",
      },
      "tax_share.level/zeroBelow",
      /./,
    ],
    [
      "tiers that cannot be read",
      { "tax_share.level/method": "tiers", "tax_share.level/tiers": "60 以上得 80%" },
      "tax_share.level/tiers",
      /./,
    ],
  ])("say of %s in which field it is", (_what, edits, setting, sentence) => {
    const faults = faultsOf(edits);
    expect(faults.map(([field]) => field)).toContain(setting);
    expect(faults.find(([field]) => field === setting)![1]).toMatch(sentence);
  });

  it("fill the example in where there are no goalposts, and nowhere else", () => {
    const bare = shippedSystem({ example: false });
    const own = checkSettings(bare, settingsOf(bare), {
      example: "yes",
      "tax_share.level/low": "1",
      "tax_share.level/high": "2",
    }).system!;
    expect(component(own, "tax_share", "level").goalposts).toEqual({ low: 1, high: 2 });
    expect(component(own, "tax_share", "change").goalposts).toEqual(
      component(shipped, "tax_share", "change").goalposts,
    );
  });
});
