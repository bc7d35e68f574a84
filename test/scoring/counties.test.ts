import { compareUnits, type Comparison } from "../../src/app/compareUnits";
import { panelFromCsv } from "../../src/app/panelFromCsv";
import { cheapestPoints } from "../../src/scoring/unit/cheapestPoints";
import { countySystem as system } from "./countySystem";

// values lie between 0 and 10, with both ends there: min-max to 0–100 is ten times the value
const CSV = `unit,category,q_a,q_b,q_c,q_a@1,q_b@1,q_c@1
甲县,strong,0,10,10,0,10,10
乙县,direct,10,0,2,10,0,0
丙县,direct,5,5,0,0,5,1
丁县,strong,5,5,9,10,10,9
`;
const OPTIONS = {
  method: { id: "minmax", low: 0, high: 100 },
  aggregation: "arithmetic",
  missing: "strict",
} as const;
const panel = panelFromCsv(CSV, "counties.csv", system());
let evaluation: Comparison["evaluation"];
let awards: Comparison["awards"];

beforeEach(() => {
  ({ evaluation, awards } = compareUnits(system(), panel, OPTIONS));
});

describe("many counties: scored by category, ranked together", () => {
  it("weighs each county as its category does", () => {
    // 甲 (2, 2, 6): (0 + 200 + 600) / 10; 乙 (4, 2, 4): (400 + 0 + 80) / 10; 丙 (4, 2, 4): (200 + 100 + 0) / 10;
    // 丁 (2, 2, 6): (100 + 100 + 540) / 10
    expect([...evaluation.composite].map((value) => Number(value.toFixed(9)))).toEqual([80, 48, 30, 74]);
    expect([...evaluation.rank]).toEqual([1, 3, 4, 2]);
    // group g of 乙: (4 × 100 + 2 × 0) / 6
    expect(evaluation.groups.get("g")![1]).toBeCloseTo(400 / 6, 9);
  });

  it("tells the rank of the period before, where the panel has it", () => {
    // 甲 (0 + 200 + 600) / 10 = 80; 乙 (400 + 0 + 0) / 10 = 40; 丙 (0 + 100 + 40) / 10 = 14; 丁 (200 + 200 + 540) / 10 = 94
    expect([...evaluation.previousRank]).toEqual([2, 3, 4, 1]);
  });

  it("makes the lists that the system asks for", () => {
    expect(awards).toEqual([
      {
        id: "advanced",
        name: "先进县",
        units: [
          { unit: "甲县", value: 1 },
          { unit: "丁县", value: 2 },
        ],
      },
      { id: "progress", name: "进步县", units: [{ unit: "甲县", value: 1 }] },
      { id: "special", name: "专项评价先进县", units: [{ unit: "乙县", value: expect.closeTo(400 / 6, 9) }] },
      { id: "chosen", name: "专项评价先进县（二）", units: [{ unit: "甲县", value: 100 }] },
    ]);
  });

  it("refuses a category that the system does not have", () => {
    const strange = panelFromCsv(CSV.replace("strong", "rich"), "counties.csv", system());
    expect(() => compareUnits(system(), strange, OPTIONS)).toThrow(
      "“rich”不在指标体系规定的类别中，应为：direct、strong",
    );
  });

  it.each([
    [
      { categories: [{ id: "x", name: "某类", points: { a: 3 } }] },
      "“某类”各指标分值之和为 11，应等于满分 10",
    ],
    [{ categories: [{ id: "x", name: "某类", points: { z: 3 } }] }, "“z”不是指标代码"],
    [{ awards: [{ id: "x", name: "某", by: "group", size: 1 }] }, "应写明 group"],
    [{ awards: [{ id: "x", name: "某", by: "group", group: "z", size: 1 }] }, "“z”不在 groups 中"],
  ])("refuses %j", (change, words) => {
    expect(() => system(change)).toThrow(words);
  });

  it("measures counties between goalposts too, missing where there are none", () => {
    const posts = system();
    const components = (code: string) => posts.indicators.find((row) => row.code === code)!.components;
    for (const code of ["a", "b"]) Object.assign(components(code)[0]!, { goalposts: { low: 0, high: 20 } });
    const { evaluation: measured } = compareUnits(posts, panel, {
      ...OPTIONS,
      method: { id: "goalposts" },
      missing: "reweight",
    });
    expect([...measured.indicators.get("a")!]).toEqual([0, 0.5, 0.25, 0.25]);
    expect(measured.indicators.get("c")!.every(Number.isNaN)).toBe(true);
    expect(measured.composite[1]).toBeCloseTo((4 * 0.5 + 0) / 6, 12);
  });
});

describe("where points are cheapest", () => {
  it("tells the points of one more per cent, most first, 0 beyond the goalposts", () => {
    const posts = system();
    const set = (code: string, goalposts: { low: number; high: number }): void => {
      Object.assign(posts.indicators.find((row) => row.code === code)!.components[0]!, { goalposts });
    };
    set("a", { low: 0, high: 10 });
    set("b", { low: 10, high: 0 });
    set("c", { low: 0, high: 4 });
    const gains = cheapestPoints(posts, ({ name }) => ({ q_a: 5, q_b: 4, q_c: 8 })[name]!);
    // a: 2 × .05 / 10; b: 2 × .04 / 10; c is beyond
    expect(gains.map(({ no, gain }) => [no, Number(gain.toFixed(12))])).toEqual([
      [1, 0.01],
      [2, 0.008],
      [3, 0],
    ]);
  });
});
