import fc from "fast-check";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { verifyPublication } from "../../src/app/verifyPublication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorSystem } from "../../src/system/schema";
import { startExcel } from "../emulator/startExcel";
import { filledDemo } from "./filled";
import { everything, put } from "./scoreTables";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const DATE = new Date("2020-01-20T12:00:00Z");
const goalposts = { low: 50, high: 100 };
const component = { unit: "%", direction: "more", goalposts } as const;
const level = { ...component, id: "level", name: "合格率" };
const change = { ...component, id: "change", name: "升降幅度", goalposts: { low: -5, high: 5 } };

type Options = Partial<IndicatorSystem["options"]>;

/** Planting and farmland may have nothing to do, and farmland stands in a group by itself; roads always have a task. */
function systemWith(options: Options, effect: "reweight" | "full"): IndicatorSystem {
  const indicator = { lead: ["县自然资源局"], source: "" };
  return loadSystem({
    ...{ id: "s", version: "1", title: "某体系", region: "某县", period: 2019, fullMark: 10 },
    groups: [
      { id: "g", name: "甲" },
      { id: "h", name: "乙" },
      { id: "inner", name: "丙", parent: "g" },
    ],
    departments: [{ id: "d", name: "县自然资源局" }],
    quantities: ["passed", "planted", "built", "task", "roads"].map((key) => ({
      ...{ key, name: key, unit: "亩", department: "d", min: 0 },
    })),
    indicators: [
      {
        ...{ ...indicator, no: 1, code: "planting", name: "造林", group: "g", points: 5 },
        components: [
          { ...level, share: 0.6, formula: "passed / planted * 100" },
          { ...change, share: 0.4, formula: "level - prior(level)", fullWhen: "level >= 100" },
        ],
        noTask: { quantity: "planted", effect },
      },
      {
        ...{ ...indicator, no: 2, code: "roads", name: "道路", group: "h", points: 3 },
        components: [{ ...level, share: 1, formula: "roads" }],
      },
      {
        ...{ ...indicator, no: 3, code: "farmland", name: "农田", group: "inner", points: 2 },
        components: [{ ...level, share: 1, formula: "built / task * 100" }],
        noTask: { quantity: "task", effect },
      },
    ],
    constraints: [],
    measures: [],
    options: {
      ...{ missing: "strict", decimals: 2, vetoEffect: "flag", normalisation: { method: "efficacy" } },
      ...{ componentRounding: "declared", ...options },
    },
  });
}

interface Entries {
  readonly [key: string]: number | undefined;
}

const SOUND: Entries = {
  ...{ passed: 90, planted: 100, "passed@1": 80, "planted@1": 100 },
  ...{ built: 80, task: 100, roads: 75 },
};

async function filled(system: IndicatorSystem, entries: Entries): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook(system);
  const values = Object.entries(entries).flatMap(([name, value]) => {
    const [key, lag = "0"] = name.split("@");
    return value === undefined ? [] : [{ key: key!, lag: Number(lag), value, source: "" }];
  });
  await fillEntries(values);
  return host;
}

/** This period's cell of a quantity of 填报-县自然资源局. */
function cellOf(host: ExcelHost, quantity: string): string {
  for (const [row, column, { value }] of host.workbook.sheet("填报-县自然资源局")!.entries())
    if (value === quantity && column === 2) return `F${row + 1}`;
  throw new Error(`no ${quantity}`);
}

let host: ExcelHost;

const score = async (system: IndicatorSystem, entries: Entries) => {
  host = await filled(system, entries);
  return (await scoreWorkbook("values", DATE)).card;
};

describe("an indicator without a task", () => {
  it("is not scored, and the other indicators of its group carry its points", async () => {
    const card = await score(systemWith({}, "reweight"), { ...SOUND, planted: 0, passed: 0 });
    const [planting] = card.indicators;
    expect(planting).toMatchObject({ score: null, status: "no-task" });
    expect(planting!.explanation).toBe("本年无任务（2019年planted为 0），不计分，分值由同组其他指标分摊");
    // 农田 80: 2 × (0.6 + 0.4 × 30 / 50) = 1.68 of 2, which counts for all 7 points of its group; 道路 75: 2.40 of 3
    expect(card.groups).toMatchObject([
      { name: "甲", score: 5.88, carried: { points: 5, by: 2, of: 7 } },
      { name: "丙", score: 1.68, carried: undefined },
      { name: "乙", score: 2.4, carried: undefined },
    ]);
    expect([card.composite, card.complete]).toEqual([8.28, true]);
  });

  it("earns everything where the system says so", async () => {
    const card = await score(systemWith({}, "full"), { ...SOUND, planted: 0 });
    expect(card.indicators[0]).toMatchObject({ score: 5, status: "no-task" });
    expect([card.composite, card.complete]).toEqual([9.08, true]);
  });

  it("does not let what is compared with a year without a task count", async () => {
    const card = await score(systemWith({}, "reweight"), { ...SOUND, "planted@1": 0, "passed@1": 0 });
    expect(card.indicators[0]).toMatchObject({ score: 4.6, status: "scored" });
    expect(card.indicators[0]!.explanation).toBe(
      "合格率 = 90 ÷ 100 × 100 = 90.00%；升降幅度：2018年planted为 0，不作比较，分值计入其他分项；" +
        "得分 = 5 × 〔60% + 40% × (90.00 − 50) ÷ (100 − 50)〕 = 4.60",
    );
  });

  it("is out of the composite with its whole group, and all groups without a task leave none", async () => {
    const system = systemWith({}, "reweight");
    const one = await score(system, { ...SOUND, planted: 0, task: 0 });
    expect(one.groups[0]).toMatchObject({ score: null, carried: { points: 7, by: 0, of: 7 } });
    expect([one.composite, one.carried]).toEqual([8, { points: 7, by: 3, of: 10 }]);
  });

  it("compares with nothing where only the period before had no task, and says that", async () => {
    const system = systemWith({}, "full");
    const [planting, ...others] = system.indicators;
    const change = { ...planting!.components[1]!, share: 1, formula: "planted - prior(planted)" };
    const { fullWhen: _, ...only } = change;
    const alone = { ...system, indicators: [{ ...planting!, components: [only] }, ...others] };
    const card = await score(alone, { ...SOUND, "planted@1": 0 });
    expect(card.indicators[0]).toMatchObject({ score: null, status: "not-computable" });
    expect(card.indicators[0]!.explanation).toBe("无法计算，2018年planted为 0，没有可以比较的");
    await scoreWorkbook("formulas", DATE);
    expect(everything(host)[0]).toEqual([null, null, "无法计算"]);
  });

  it("carries the points of another group where it is alone in its own", async () => {
    const { indicators, ...system } = systemWith({}, "reweight");
    const [planting, ...others] = indicators;
    const alone = loadSystem({
      ...system,
      groups: [...system.groups, { id: "k", name: "丁" }],
      indicators: [{ ...planting, group: "k" }, ...others],
    });
    const card = await score(alone, { ...SOUND, planted: 0 });
    expect(card.indicators[0]!.explanation).toContain("分值由其他类别按比例分摊");
  });

  it("leaves nothing to publish where no indicator has one", async () => {
    const { indicators, ...system } = systemWith({}, "reweight");
    const none = loadSystem({ ...system, fullMark: 5, indicators: [indicators[0]] });
    const card = await score(none, { ...SOUND, planted: 0 });
    expect([card.composite, card.complete]).toEqual([null, true]);
    expect(everything(host).at(-1)).toEqual([null, null, "本年无任务"]);
    await scoreWorkbook("formulas", DATE);
    expect(everything(host).at(-1)).toEqual([null, null, "本年无任务"]);
    await expect(publishScores(DATE)).rejects.toThrow();
  });

  it("has no full mark by a condition on what could not be compared, on the sheet as in the run", async () => {
    const system = systemWith({}, "reweight");
    const [planting, ...others] = system.indicators;
    const [rate, rise] = planting!.components;
    const components = [
      { ...rate!, formula: "passed", fullWhen: "change >= 0" },
      { ...rise!, formula: "planted - prior(planted)" },
    ];
    const conditional = loadSystem({ ...system, indicators: [{ ...planting, components }, ...others] });
    const card = await score(conditional, { ...SOUND, "planted@1": 0 });
    expect(card.indicators[0]).toMatchObject({ score: 4.6, status: "scored" });
    expect(card.indicators[0]!.components.map(({ normalised }) => normalised)).toEqual([0.92, null]);
    await scoreWorkbook("formulas", DATE);
    expect(everything(host)[0]![0]).toBe(4.6);
  });

  it("can be published: nothing is missing", async () => {
    const host = await filledDemo();
    put(host, "填报-县自然资源局", cellOf(host, "造林合格面积"), 0);
    put(host, "填报-县自然资源局", cellOf(host, "造林面积"), 0);
    const { card } = await scoreWorkbook("values", DATE);
    expect(card.indicators[16]).toMatchObject({ status: "no-task" });
    const { stamp } = await publishScores(DATE, EXAMPLE);
    expect((await verifyPublication(stamp)).differences).toEqual([]);
  });
});

const OPTIONS = (["arithmetic", "geometric"] as const).flatMap((aggregation) =>
  (["strict", "zero", "reweight"] as const).flatMap((missing) =>
    (["declared", "none"] as const).map((componentRounding) => ({ aggregation, missing, componentRounding })),
  ),
);

const entries = fc.record({
  passed: fc.constantFrom(undefined, 0, 60, 90, 100),
  planted: fc.constantFrom(undefined, 0, 100),
  "passed@1": fc.constantFrom(undefined, 0, 80, 100),
  "planted@1": fc.constantFrom(0, 100, 120),
  built: fc.constantFrom(undefined, 0, 80),
  task: fc.constantFrom(undefined, 0, 90, -1),
  roads: fc.constantFrom(undefined, 75),
});

it.each(OPTIONS)("formulas of 计分表 say what a run says, whatever had a task: %j", async (options) => {
  for (const effect of ["reweight", "full"] as const) {
    const system = systemWith(options, effect);
    await fc.assert(
      fc.asyncProperty(entries, async (values) => {
        const host = await filled(system, values);
        await scoreWorkbook("values", DATE);
        const written = everything(host);
        await scoreWorkbook("formulas", DATE);
        expect(everything(host)).toEqual(written);
      }),
      {
        numRuns: 5,
        examples: [[{ ...SOUND, planted: 0, task: 0 }], [{ ...SOUND, "planted@1": 0 }]] as never,
      },
    );
  }
});
