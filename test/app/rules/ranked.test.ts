import fc from "fast-check";
import { columnName, type Panel } from "../../../src/scoring/panel/panel";
import { rankUnits } from "../../../src/scoring/panel/ranking";
import { scoreUnit } from "../../../src/scoring/unit/scoreUnit";
import type { IndicatorSystem } from "../../../src/system/schema";
import { anyEntries, anySystem } from "./anySystem";

type Entries = Partial<Record<string, number>>;

/** A county alone has no place among others. */
function withoutPlaces(system: IndicatorSystem): IndicatorSystem {
  return {
    ...system,
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((component) =>
        component.normalisation?.method === "places"
          ? { ...component, normalisation: { method: "completion" as const, target: 20 } }
          : component,
      ),
    })),
    grades: system.grades?.map(({ share: _, ...grade }) => grade),
  };
}

function panelOf(units: readonly Entries[]): Panel {
  const names = [...new Set(units.flatMap((entries) => Object.keys(entries)))];
  return {
    units: units.map((_, i) => `第${i}县`),
    columns: new Map(
      names.map((name) => {
        const [key, lag] = name.split("@") as [string, string];
        return [columnName(key, Number(lag)), Float64Array.from(units, (each) => each[name] ?? NaN)];
      }),
    ),
  };
}

test("of any system by any methods, a unit among many is scored as it is alone", () => {
  fc.assert(
    fc.property(
      anySystem.map(withoutPlaces),
      fc.array(anyEntries, { minLength: 1, maxLength: 6 }),
      (system, units) => {
        const { missing, aggregation = "arithmetic" } = system.options;
        const options = { method: { id: "goalposts" }, missing, aggregation } as const;
        const { units: ranked } = rankUnits(system, panelOf(units), options);
        for (const [i, entries] of units.entries()) {
          const alone = scoreUnit(system, ({ name, lag }) => entries[`${name}@${lag}`] ?? NaN);
          const { score, complete, groups, indicators, vetoes, losses, grade } = ranked[i]!;
          const { composite, grade: ownGrade } = alone;
          expect({ score, complete, grade, vetoes, losses }).toEqual({
            ...{ score: composite, complete: alone.complete, grade: ownGrade },
            ...{ vetoes: alone.vetoes, losses: alone.losses },
          });
          expect(groups).toEqual(alone.groups);
          expect(indicators.map(({ score: each }) => each)).toEqual(
            alone.indicators.filter(({ points }) => points !== null).map(({ score: each }) => each),
          );
        }
      },
    ),
    { numRuns: 120 },
  );
});
