import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panelFromCsv } from "../../src/app/panelFromCsv";
import { parseCsv } from "../../src/app/parseCsv";
import { loadSystem } from "../../src/formula/loadSystem";
import { evaluate } from "../../src/scoring/units/evaluate";

const folder = join(__dirname, "../fixtures/asem");
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const system = loadSystem(JSON.parse(text("system.json")));
const evaluation = evaluate(system, panelFromCsv(text("panel.csv"), "panel.csv", system), {
  method: { id: "minmax", low: 0, high: 100 },
  aggregation: "arithmetic",
  missing: "reweight",
});
const unit = (code: string): number => evaluation.units.indexOf(code);

describe("min-max and arithmetic means over 51 countries and 49 indicators, against COINr 1.1.14", () => {
  it("normalises every indicator of every country to the published number", () => {
    const { rows, titles } = parseCsv(text("minmax_amean_normalised.csv"), "normalised", ["uCode"]);
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
    const { rows, titles } = parseCsv(text("minmax_amean_scores.csv"), "scores", ["uCode", "Index", "rank"]);
    expect(rows).toHaveLength(51);
    for (const { cells } of rows) {
      const at = unit(cells.uCode!);
      for (const title of titles.slice(1)) {
        const ours =
          title === "Index"
            ? evaluation.composite
            : title === "rank"
              ? evaluation.rank
              : evaluation.groups.get(title)!;
        expect(Math.abs(ours[at]! - Number(cells[title]))).toBeLessThan(1e-9);
      }
    }
  });
});
