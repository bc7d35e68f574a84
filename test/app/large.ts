import { shippedSystem } from "../../src/app/shippedSystem";
import type { IndicatorSystem } from "../../src/system/schema";

const shipped = shippedSystem({ example: true });

/** 300 indicators, 60 departments, 5 groups, with texts that are hard to write down. */
export function large(): IndicatorSystem {
  const texts = ["=SUM(A1)", "+加号", "@某人", '引"号', "换\n行", "😀表情", "1/2", "'单引号"];
  const name = (i: number): string => `${texts[i % texts.length]}${i}`;
  return {
    ...shipped,
    fullMark: 300,
    groups: Array.from({ length: 5 }, (_, i) => ({ id: `g${i}`, name: name(i) })),
    departments: Array.from({ length: 60 }, (_, i) => ({
      id: `d${i}`,
      name: i % 2 ? `县/局${i >> 1}` : `县／局${i >> 1}`,
    })),
    quantities: Array.from({ length: 300 }, (_, i) => ({
      ...shipped.quantities[0]!,
      key: `k${i}`,
      name: name(i),
      meaning: name(i + 1),
      department: `d${i % 60}`,
    })),
    indicators: Array.from({ length: 300 }, (_, i) => ({
      ...shipped.indicators[7]!,
      no: i + 1,
      code: `c${i}`,
      name: name(i),
      points: 1,
      group: `g${Math.floor(i / 60)}`,
      components: [
        {
          id: "level",
          name: "水平",
          share: 1,
          formula: `k${i} - prior(k${i})`,
          unit: "元",
          direction: "more" as const,
          goalposts: { low: 0, high: 1 },
        },
      ],
    })),
    constraints: [],
  };
}
