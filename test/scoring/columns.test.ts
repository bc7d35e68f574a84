import { awards } from "../../src/scoring/panel/awards";
import type { Evaluation } from "../../src/scoring/panel/evaluate";
import { indicatorColumns } from "../../src/scoring/panel/indicatorColumns";
import type { Panel } from "../../src/scoring/panel/panel";
import { cheapestPoints } from "../../src/scoring/unit/cheapestPoints";
import { loadSystem } from "../../src/formula/loadSystem";
import { countyDocument, countySystem } from "./countySystem";

const RULE = { aggregation: "arithmetic", missing: "strict" } as const;
const panel = (columns: Record<string, number[]>): Panel => ({
  units: columns.q_a!.map((_, i) => `县${i}`),
  columns: new Map(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)])),
});

/** The first indicator of two components: a change over two periods and two quantities (3 parts), and a level (1 part). */
function compound() {
  const document = countyDocument();
  const [first] = document.indicators;
  const part = first!.components[0]!;
  first!.components = [
    { ...part, id: "change", name: "升降", share: 0.75, formula: "q_a * prior(q_b) - prior(q_a) * q_b" },
    { ...part, share: 0.25, formula: "q_c" },
  ];
  return loadSystem(document);
}

describe("columns of indicators, worked out by hand", () => {
  const of = panel({
    q_a: [1, 2, 3],
    "q_a@1": [3, 1, 0],
    q_b: [2, 5, 1],
    "q_b@1": [7, 2, 2],
    q_c: [0, 5, 10],
  });

  it("read each quantity at its own period, and average components by their shares", () => {
    // change: 1×7 − 3×2 = 1, 2×2 − 1×5 = −1, 3×2 − 0×1 = 6; min-max to 0–1: 2/7, 0, 1; level: 0, .5, 1
    const columns = indicatorColumns(compound(), of, { id: "minmax", low: 0, high: 1 }, RULE);
    expect([...columns.get("a")!].map((value) => Number(value.toFixed(12)))).toEqual([
      Number(((0.75 * 2) / 7).toFixed(12)),
      0.125,
      1,
    ]);
  });

  it("are missing where a column is not there", () => {
    const { columns, units } = of;
    const without = { units, columns: new Map([...columns].filter(([name]) => name !== "q_b@1")) };
    const found = indicatorColumns(compound(), without, { id: "minmax", low: 0, high: 1 }, RULE);
    expect([...found.get("a")!]).toEqual([NaN, NaN, NaN]);
  });

  it("tell where points are cheapest by the same formula", () => {
    const system = compound();
    Object.assign(system.indicators[0]!.components[0]!, { goalposts: { low: 0, high: 10 } });
    const values: Record<string, number> = { q_a0: 3, q_a1: 0.5, q_b0: 1, q_b1: 2, q_c0: 1 };
    const [gain] = cheapestPoints(system, ({ name, lag }) => values[`${name}${lag}`]!);
    // 3×2 − .5×1 = 5.5; one per cent of it is .055 of 10, worth 2 × .75 points
    expect(gain).toMatchObject({ component: "升降", gain: expect.closeTo(2 * 0.75 * 0.0055, 12) });
  });
});

describe("lists of units", () => {
  const evaluation = (rank: number[], previousRank: number[]): Evaluation => ({
    units: rank.map((_, i) => `县${i}`),
    composite: Float64Array.from(rank, (value) => 100 - value),
    rank: Float64Array.from(rank),
    previousRank: Float64Array.from(previousRank),
    groups: new Map(),
    indicators: new Map(),
    prepared: [],
    preparation: {},
  });
  const list = (by: "rank" | "rise", size: number, of: Evaluation) =>
    awards(countySystem({ awards: [{ id: "x", name: "名单", by, size }] }), of, RULE)[0]!.units;

  it("name only those that rose, most ranks first, however long the list may be", () => {
    const of = evaluation([4, 3, 2, 1, NaN], [3, 3, 3, 4, 5]);
    expect(list("rise", 5, of)).toEqual([
      { unit: "县3", value: 3 },
      { unit: "县2", value: 1 },
    ]);
  });

  it("go by rank and not by the order of the units, with all that share the last place", () => {
    const of = evaluation([3, 1, 3, 2, NaN], [NaN, NaN, NaN, NaN, NaN]);
    expect(list("rank", 3, of).map(({ unit, value }) => [unit, value])).toEqual([
      ["县1", 1],
      ["县3", 2],
      ["县0", 3],
      ["县2", 3],
    ]);
  });

  it("are none where the system asks for none", () => {
    expect(awards(countySystem({ awards: undefined }), evaluation([1], [1]), RULE)).toEqual([]);
  });
});
