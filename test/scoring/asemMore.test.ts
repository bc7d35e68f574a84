import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../src/app/csv/parseCsv";
import { panelFromCsv } from "../../src/app/panelFromCsv";
import { loadSystem } from "../../src/formula/loadSystem";
import { correlated } from "../../src/scoring/panel/correlations";
import { effectiveWeights } from "../../src/scoring/panel/effectiveWeights";
import { evaluate, type Evaluation, type EvaluationOptions } from "../../src/scoring/panel/evaluate";
import type { IndicatorSystem } from "../../src/system/schema";

const folder = join(__dirname, "../fixtures/asem");
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const weighted = loadSystem(JSON.parse(text("system.json")));

/** The same with all weights equal at every level, as the published numbers have it. */
const system: IndicatorSystem = {
  ...weighted,
  groups: weighted.groups.map((group) => ({ ...group, weight: 1 })),
  indicators: weighted.indicators.map((indicator) => ({ ...indicator, points: 1 })),
};
const panel = panelFromCsv(text("panel.csv"), "panel.csv", system);

const OWN: readonly string[] = ["uCode"];
const RULE = { missing: "reweight", method: { id: "minmax", low: 0, high: 100 } } as const;

/** Compares every number of a published table with ours. */
function expectEqual(file: string, evaluation: Evaluation): void {
  const { rows, titles } = parseCsv(text(file), file, ["uCode"]);
  expect(rows).toHaveLength(51);
  for (const { cells } of rows) {
    const at = evaluation.units.indexOf(cells.uCode!);
    for (const title of titles.filter((each) => !OWN.includes(each))) {
      const ours =
        title === "Index"
          ? evaluation.composite
          : title === "rank_Index"
            ? evaluation.rank
            : evaluation.groups.get(title);
      // ranks within groups are those of the groups' scores
      if (ours) expect([title, Math.abs(ours[at]! - Number(cells[title])) < 1e-9]).toEqual([title, true]);
      else expect(title).toMatch(/^rank_/);
    }
  }
}

describe("the ASEM data, against COINr 1.1.14", () => {
  const by = (
    options: Omit<EvaluationOptions, "missing" | "method"> & Partial<EvaluationOptions>,
  ): Evaluation => evaluate(system, panel, { ...RULE, ...options });

  it("has the published harmonic means, from 1 to 100, over what each country has", () => {
    const method = { id: "minmax", low: 1, high: 100 } as const;
    expectEqual("more/raw_equal_minmax1_hmean.csv", by({ aggregation: "harmonic", method }));
  });

  it("has the published generalised means with a power of 0.5, with means in place of what is missing", () => {
    const options = { aggregation: "generalised", power: 0.5, impute: { by: "mean" } } as const;
    expectEqual("more/imp_equal_minmax0_genmean_p0.5.csv", by(options));
  });

  it("has the published Copeland scores", () => {
    expectEqual(
      "more/imp_equal_minmax0_copeland.csv",
      by({ aggregation: "copeland", impute: { by: "mean" } }),
    );
  });

  it("fills the published cells with the published means", () => {
    const { units, prepared } = by({ aggregation: "arithmetic", impute: { by: "mean" } });
    const filled = prepared.flatMap(({ indicator, values, filled: own }) =>
      own.map((unit) => [units[unit]!, indicator.code, values[unit]!] as const),
    );
    const published = (JSON.parse(text("more/raw_mean.json")) as { filled: [string, string, string][] })
      .filled;
    expect(filled).toHaveLength(published.length);
    for (const [unit, code, value] of published) {
      const ours = filled.find((each) => each[0] === unit && each[1] === code)!;
      expect(Math.abs(ours[2] / Number(value) - 1)).toBeLessThan(1e-12);
    }
  });

  it("gives each indicator its published effective weight", () => {
    const { rows } = parseCsv(text("more/eff_weights_equal.csv"), "weights", ["iCode"]);
    const published = rows.filter(({ cells }) => cells.Level === "1");
    expect(published).toHaveLength(49);
    const ours = effectiveWeights(system);
    for (const { cells } of published) {
      const at = system.indicators.findIndex(({ code }) => code === cells.iCode);
      expect(Math.abs(ours[at]! - Number(cells.EffWeight))).toBeLessThan(1e-12);
    }
  });

  it("flags the published pair of one group that says the same", () => {
    const { indicators } = by({ aggregation: "arithmetic" });
    const within = correlated(system, indicators, { high: 0.9, low: -2 }).filter(
      ({ group }) => group !== undefined,
    );
    const { rows } = parseCsv(text("more/flags_normalised_pillar_high_0.9.csv"), "flags", ["Group"]);
    expect(within).toHaveLength(rows.length);
    for (const { cells } of rows) {
      const pair = [cells.Ind1!, cells.Ind2!].sort();
      const ours = within.find((each) => each.pair.toSorted().join() === pair.join())!;
      expect([ours.group, Math.abs(ours.r - Number(cells.Corr)) < 1e-9]).toEqual([cells.Group, true]);
    }
  });

  it("treats the published outliers, with the published skewness and kurtosis before and after", () => {
    const { units, prepared } = by({ aggregation: "arithmetic", treat: true });
    const { rows } = parseCsv(text("more/raw_default_details.csv"), "details", ["iCode"]);
    expect(rows).toHaveLength(49);
    for (const { cells } of rows) {
      const { treatment } = prepared.find(({ indicator }) => indicator.code === cells.iCode)!;
      expect(treatment!.method).toBe(cells.treatment);
      const ours = [treatment!.before, treatment!.after].flatMap(({ skew, kurtosis }) => [skew, kurtosis]);
      const theirs = ["skew_before", "kurt_before", "skew_after", "kurt_after"].map((each) =>
        Number(cells[each]),
      );
      ours.forEach((value, i) => expect(value).toBeCloseTo(theirs[i]!, 9));
    }
    const changed = prepared.flatMap(({ indicator: { code }, treatment }) =>
      units.flatMap((unit, i) => {
        const { values, original } = treatment!;
        return Number.isNaN(values[i]!) || values[i] === original[i]
          ? []
          : [[unit, code, values[i]!] as const];
      }),
    );
    const published = (
      JSON.parse(text("more/raw_default_treated.json")) as { changed: [string, string, string][] }
    ).changed;
    const sorted = (of: readonly (readonly [string, string, number])[]) =>
      of.map(([unit, code, value]) => `${unit} ${code} ${value.toPrecision(12)}`).sort();
    expect(sorted(changed)).toEqual(
      sorted(published.map(([unit, code, value]) => [unit, code, Number(value)] as const)),
    );
  });
});
