import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorSystem } from "../../src/system/schema";

const indicator = (no: number, code: string, points: number, group: string) => ({
  no,
  code,
  name: code.toUpperCase(),
  group,
  points,
  lead: ["局"],
  source: "",
  components: [{ id: "level", name: "水平", share: 1, formula: `q_${code}`, unit: "", direction: "more" }],
});

/** Two groups, three indicators (2 + 2 and 6 points), two categories that weigh them differently, three lists. */
export function countySystem(change: object = {}): IndicatorSystem {
  return loadSystem({ ...countyDocument(), ...change });
}

export function countyDocument() {
  return {
    id: "counties",
    version: "1",
    title: "县域评价",
    region: "某省",
    period: 2021,
    fullMark: 10,
    groups: [
      { id: "g", name: "甲" },
      { id: "h", name: "乙" },
    ],
    departments: [{ id: "d", name: "局" }],
    quantities: ["a", "b", "c"].map((code) => ({ key: `q_${code}`, name: code, unit: "", department: "d" })),
    indicators: [indicator(1, "a", 2, "g"), indicator(2, "b", 2, "g"), indicator(3, "c", 6, "h")],
    constraints: [],
    measures: [],
    categories: [
      { id: "direct", name: "省财政直管县", points: { a: 4, c: 4 } },
      { id: "strong", name: "经济发达县", points: {} },
    ],
    awards: [
      { id: "advanced", name: "先进县", by: "rank", size: 2 },
      { id: "progress", name: "进步县", by: "rise", size: 1 },
      { id: "special", name: "专项评价先进县", by: "group", group: "g", size: 1 },
      { id: "chosen", name: "专项评价先进县（二）", by: "group", indicators: ["b"], size: 1 },
    ],
    options: { missing: "strict", decimals: 2, vetoEffect: "flag", normalisation: { method: "linear" } },
  };
}
