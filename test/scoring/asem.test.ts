import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panelFromCsv } from "../../src/app/panelFromCsv";
import { parseCsv } from "../../src/app/csv/parseCsv";
import { loadSystem } from "../../src/formula/loadSystem";
import { evaluate, type Evaluation } from "../../src/scoring/panel/evaluate";

const folder = join(__dirname, "../fixtures/asem");
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const system = loadSystem(JSON.parse(text("system.json")));
const panel = panelFromCsv(text("panel.csv"), "panel.csv", system);

describe.each([
  ["minmax", { id: "minmax", low: 0, high: 100 }],
  ["zscore", { id: "zscore", mean: 50, deviation: 10 }],
] as const)(
  "%s and arithmetic means over 51 countries and 49 indicators, against COINr 1.1.14",
  (name, method) => {
    let evaluation: Evaluation;
    beforeEach(() => {
      evaluation = evaluate(system, panel, { method, aggregation: "arithmetic", missing: "reweight" });
    });
    const unit = (code: string): number => evaluation.units.indexOf(code);

    it("normalises every indicator of every country to the published number", () => {
      const { rows, titles } = parseCsv(text(`${name}_amean_normalised.csv`), "normalised", ["uCode"]);
      let compared = 0;
      for (const { cells } of rows) {
        for (const code of titles.slice(1)) {
          const published = cells[code] === "" || cells[code] === "NA" ? NaN : Number(cells[code]);
          const ours = evaluation.indicators.get(code)![unit(cells.uCode!)]!;
          if (Number.isNaN(published)) expect(ours).toBeNaN();
          else expect(Math.abs(ours - published)).toBeLessThan(1e-9);
          compared += 1;
        }
      }
      expect(compared).toBe(51 * 49);
    });

    it("aggregates to the published number at every level, with equal ranks", () => {
      const { rows, titles } = parseCsv(text(`${name}_amean_scores.csv`), "scores", [
        "uCode",
        "Index",
        "rank",
      ]);
      expect(rows).toHaveLength(51);
      for (const { cells } of rows) {
        const at = unit(cells.uCode!);
        for (const title of titles.slice(1)) {
          const aggregates: Record<string, Float64Array> = {
            Index: evaluation.composite,
            rank: evaluation.rank,
          };
          const ours = aggregates[title] ?? evaluation.groups.get(title)!;
          expect(Math.abs(ours[at]! - Number(cells[title]))).toBeLessThan(1e-9);
        }
      }
    });
  },
);
