import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoResult } from "../fixtures/demoResult";

/*
 * The twenty scores of the demonstration, counted once more as one would with a pocket calculator: nothing here is imported
 * from the product, which runs in a process of its own.
 */

const ROOT = join(__dirname, "../..");
const ENTRIES = join(ROOT, "src/system/shipped/demo-entries.csv");

/** What the departments entered, as in `gdp,0` → 270.5. */
const entered = new Map(
  readFileSync(ENTRIES, "utf8")
    .split(/\r?\n/)
    .map((line) => line.split(","))
    .map(([key, year, value]) => [`${key},${year}`, Number(value)]),
);

function now(key: string): number {
  return entered.get(`${key},0`)!;
}

function before(key: string): number {
  return entered.get(`${key},1`)!;
}

/** Half away from zero. A number that binary fractions might put on the wrong side of a half is not rounded at all. */
function round(value: number, decimals = 2): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  if (Math.abs((scaled % 1) - 0.5) < 1e-7)
    throw new Error(`${value} is too near to a half to be rounded here`);
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}

const share = (part: number, whole: number): number => round((part / whole) * 100);
const growth = (key: string): number => round((now(key) / before(key) - 1) * 100);
/** From 60 % at the lower goalpost to everything at the upper one. */
const efficacy = (value: number, low: number, high: number): number =>
  Math.min(1, Math.max(0.6, 0.6 + (0.4 * (value - low)) / (high - low)));
/** From nothing to everything. */
const straight = (value: number, low: number, high: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));

/** What a component earns, to two decimals as it is printed: points, its weight, and the part of it. */
const part = (points: number, weight: number, earned: number): number => round(points * weight * earned);

/** A share of this year and by how much it rose, six parts to four. */
function shareAndRise(
  points: number,
  some: string,
  whole: string,
  [low, high]: readonly [number, number],
  [least, most]: readonly [number, number],
): number {
  const [level, last] = [share(now(some), now(whole)), share(before(some), before(whole))];
  return (
    part(points, 0.6, efficacy(level, low, high)) +
    part(points, 0.4, efficacy(round(level - last), least, most))
  );
}

const afforested = share(now("afforestation_passed"), now("afforestation_total"));
const afforestedBefore = share(before("afforestation_passed"), before("afforestation_total"));
/** GDP at constant prices is known for both years. */
const landSaved = round(
  (1 -
    now("construction_land") / now("gdp_constant") / (before("construction_land") / before("gdp_constant"))) *
    100,
);

/** What the parts of each indicator come to, number by number. */
const counted: readonly number[] = [
  shareAndRise(8, "new_economy", "gdp", [10, 30], [-1, 3]),
  shareAndRise(6, "tax_revenue", "budget_revenue", [60, 85], [-2, 3]),
  shareAndRise(5, "main_tax", "total_tax", [50, 75], [-2, 3]),
  // the growth of both years as it was published
  part(4, 0.6, efficacy(now("hitech_investment_rate"), 0, 20)) +
    part(4, 0.4, efficacy(round(now("hitech_investment_rate") - before("hitech_investment_rate")), -5, 5)),
  part(4, 1, efficacy(growth("top10_funds"), 0, 25)),
  shareAndRise(4, "hitech_output", "industrial_output", [25, 50], [-1, 3]),
  shareAndRise(4, "rd_spending", "gdp", [1, 3], [-0.1, 0.4]),
  part(4, 0.5, efficacy(now("income_per_capita"), 18_000, 32_000)) +
    part(4, 0.5, efficacy(now("income_rate"), 4, 10)),
  part(3, 0.5, efficacy(now("retail_sales"), 60, 160)) +
    part(3, 0.5, efficacy(growth("retail_sales"), 2, 10)),
  part(4, 1, efficacy(-growth("energy_per_gdp"), 0, 5)),
  part(4, 0.5, efficacy(-growth("pm25"), -2, 12)) +
    part(4, 0.5, efficacy(share(now("good_air_days"), now("monitored_days")), 55, 85)),
  part(5, 1, efficacy(landSaved, 0, 8)),
  part(5, 1, straight(now("new_senior_titles") + now("new_postgraduates") - now("talents_both"), 0, 200)),
  part(6, 0.5, efficacy(now("characteristic_revenue"), 100, 300)) +
    part(6, 0.5, efficacy(growth("characteristic_revenue"), 0, 12)),
  part(6, 1, efficacy(share(now("leading_output"), now("leading_base")), 30, 65)),
  part(5, 0.5, straight(now("farmland_built"), 0, 4)) +
    part(5, 0.5, Math.min(1, share(now("farmland_built"), now("farmland_task")) / 100)),
  part(5, 0.6, straight(afforested, 80, 100)) +
    part(5, 0.4, afforested >= 100 ? 1 : efficacy(round(afforested - afforestedBefore), -2, 4)),
  // who keeps the forests has everything for their change
  part(4, 0.6, efficacy(now("forest_coverage"), 30, 60)) +
    part(4, 0.4, now("forest_coverage") >= before("forest_coverage") ? 1 : NaN),
  shareAndRise(4, "tourism_revenue", "gdp", [5, 18], [-0.5, 1.5]),
  part(10, 1, Math.min(1, share(now("powers_taken_over"), now("powers_delegated")) / 100)),
].map((sum) => Number(sum.toFixed(2)));

interface Printed {
  readonly composite: number;
  readonly indicators: readonly { readonly score: number | null }[];
  readonly groups: readonly { readonly score: number }[];
}

let printed: Printed;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  const file = join(folder, "demo.xlsx");
  const product = (...args: string[]): string =>
    execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/main.ts", ...args], {
      cwd: ROOT,
      encoding: "utf8",
    });
  product("generate", "--out", file, "--data", ENTRIES, "--parameters", "example");
  printed = JSON.parse(product("score", file, "--json")) as Printed;
  rmSync(folder, { recursive: true, force: true });
});

const total = (some: readonly number[]): number =>
  Number(some.reduce((sum, each) => sum + each, 0).toFixed(2));

it("each of the 20 scores of the demonstration is what a pocket calculator makes of the entries", () => {
  expect(printed.indicators.map(({ score }) => score).filter((score) => score !== null)).toEqual(counted);
});

it("groups are the sums of their scores, and the composite is the sum of the groups", () => {
  const groups = [counted.slice(0, 13), counted.slice(13, 19), counted.slice(19)].map(total);
  expect(printed.groups.map(({ score }) => score)).toEqual(groups);
  expect(printed.composite).toBe(total(groups));
  expect(Object.values(demoResult)).toEqual([...groups, total(groups)]);
});
