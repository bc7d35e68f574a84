import { evaluate } from "../../src/scoring/panel/evaluate";
import { compareVersions } from "../../src/app/compareVersions";
import { loadSystem } from "../../src/formula/loadSystem";
import { tourDocument } from "../../src/system/shipped";
import type { IndicatorSystem } from "../../src/system/schema";
import { versionChanges } from "../../src/system/versionChanges";

const tour = loadSystem(tourDocument);

/** The tour with something else in it. */
const revised = (change: (document: IndicatorSystem) => void): IndicatorSystem => {
  const document = structuredClone(tour);
  change(document);
  return document;
};

const told = (after: IndicatorSystem): unknown[] =>
  versionChanges(tour, after).map(({ part, key, field, before, after: now }) => [
    part,
    key,
    field,
    before,
    now,
  ]);

describe("what a version changes", () => {
  it("is nothing of the same, in whatever order a document has its fields", () => {
    const turned = JSON.parse(
      JSON.stringify(tour, (_key, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    ) as IndicatorSystem;
    expect(versionChanges(tour, turned)).toEqual([]);
  });

  it("is told thing by thing, with what it was and is", () => {
    const after = revised((document) => {
      document.indicators[0]!.points = 18;
      document.indicators[1]!.components[1]!.goalposts = { low: 60, high: 85 };
      document.options.decimals = 1;
      document.constraints.pop();
      document.targets!.push({ of: "tax", value: 130000 });
      delete document.grades;
    });
    expect(told(after)).toEqual([
      ["option", "decimals", "value", 2, 1],
      ["indicator", "growth", "points", 20, 18],
      ["component", "revenue.quality", "goalposts", { low: 60, high: 80 }, { low: 60, high: 85 }],
      ["constraint", "fraud", undefined, expect.anything(), undefined],
      ...["优秀", "良好", "一般", "较差"].map((name) => [
        "grade",
        name,
        undefined,
        expect.anything(),
        undefined,
      ]),
      ["target", "tax@2024", undefined, undefined, { value: 130000 }],
    ]);
  });
});

// b is worth more by the newer version: 乙 goes before 甲
test("units stand by both versions, and who is in one alone is left out", () => {
  const system = (a: number, b: number): IndicatorSystem =>
    loadSystem({
      ...{ id: "s", version: `${a}`, title: "体系", region: "某市", period: 2021 },
      groups: [{ id: "g", name: "组" }],
      departments: [{ id: "d", name: "单位" }],
      quantities: ["a", "b"].map((key) => ({ key, name: key, unit: "", department: "d" })),
      indicators: (
        [
          ["a", a],
          ["b", b],
        ] as const
      ).map(([key, points], i) => ({
        ...{ no: i + 1, code: `i${key}`, name: key, group: "g", points, lead: [], source: "" },
        components: [{ id: "x", name: key, share: 1, formula: key, unit: "", direction: "more" }],
      })),
      constraints: [],
      measures: [],
      options: { missing: "strict", decimals: 2, vetoEffect: "flag", normalisation: { method: "linear" } },
    });
  const options = {
    method: { id: "minmax", low: 0, high: 100 },
    aggregation: "arithmetic",
    missing: "strict",
  } as const;
  const panel = (...units: readonly (readonly [string, number, number])[]) => ({
    units: units.map(([unit]) => unit),
    columns: new Map([
      ["a", Float64Array.from(units, ([, value]) => value)],
      ["b", Float64Array.from(units, ([, , value]) => value)],
    ]),
  });
  const both = panel(["甲", 10, 0], ["乙", 0, 10]);
  const [甲, 乙, ...rest] = compareVersions(
    { system: system(6, 4), panel: panel(["甲", 10, 0], ["乙", 0, 10], ["丙", 5, 5]), options },
    { system: system(4, 6), panel: both, options },
  );
  expect(rest).toEqual([]);
  expect(甲).toEqual({
    unit: "甲",
    before: { composite: 60, rank: 1 },
    after: { composite: 40, rank: 2 },
    rise: -1,
  });
  expect(乙).toMatchObject({ before: { rank: 3 }, after: { composite: 60, rank: 1 }, rise: 2 });
  expect([...evaluate(system(4, 6), both, options).rank]).toEqual([2, 1]);
});
