import { loadSystem } from "../../../src/formula/loadSystem";
import { scoreUnit } from "../../../src/scoring/unit/scoreUnit";
import type { IndicatorScore } from "../../../src/scoring/unit/scorecard";
import type { Component, IndicatorSystem, Normalisation } from "../../../src/system/schema";

/** What an indicator of one component is like, as far as it matters. */
export interface Told {
  readonly normalisation: Normalisation;
  readonly points?: number;
  readonly direction?: Component["direction"];
  readonly unit?: string;
  readonly formula?: string;
}

const department = { id: "d", name: "县统计局" };

/** A quantity of the one department, named like its key. */
const quantity = (key: string, unit = "%") => ({ key, name: key, unit, department: department.id });

/** A system of one indicator over `done`, with a target `aim` that each unit has for itself. */
function oneIndicator({
  normalisation,
  points = 10,
  direction = "more",
  unit = "%",
  formula = "done",
}: Told): IndicatorSystem {
  const component = { id: "level", name: "水平", share: 1, formula, unit, direction, normalisation };
  return loadSystem({
    ...{ id: "one", version: "1", title: "考核", region: "某县", period: 2021 },
    groups: [{ id: "g", name: "甲" }],
    departments: [department],
    quantities: [quantity("done", unit), quantity("aim", unit), quantity("other", unit)],
    indicators: [
      {
        ...{ no: 1, code: "one", name: "指标", group: "g", points, lead: [department.name], source: "" },
        components: [component],
      },
    ],
    constraints: [],
    measures: [],
    options: { missing: "strict", decimals: 2, vetoEffect: "flag", normalisation: { method: "linear" } },
  });
}

/** The row of the indicator, scored from entries by `key` or `key@lag`. */
export function scored(told: Told, entries: Readonly<Record<string, number>>): IndicatorScore {
  const card = scoreUnit(
    oneIndicator(told),
    ({ name, lag }) => entries[lag ? `${name}@${lag}` : name] ?? NaN,
  );
  return card.indicators[0]!;
}
