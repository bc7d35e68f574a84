import { shippedSystem } from "../../src/app/shippedSystem";
import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorSystem } from "../../src/system/schema";

/** A system of so many departments, each of which fills so many quantities. */
export function manySheets(departments: number, quantities: number): IndicatorSystem {
  const shipped = shippedSystem({ example: false });
  const [sample] = shipped.indicators;
  const keys = Array.from({ length: departments * quantities }, (_, i) => `k${i}`);
  return loadSystem({
    ...shipped,
    id: "many",
    fullMark: undefined,
    departments: Array.from({ length: departments }, (_, i) => ({ id: `d${i}`, name: `单位${i + 1}` })),
    quantities: keys.map((key, i) => ({
      key,
      name: `基础数据${i + 1}`,
      unit: "万元",
      department: `d${i % departments}`,
      min: 0,
      max: 1e9,
    })),
    indicators: [
      { ...sample!, components: [{ ...sample!.components[0]!, share: 1, formula: "k0 / k1 * 100" }] },
    ],
    constraints: [],
  });
}
