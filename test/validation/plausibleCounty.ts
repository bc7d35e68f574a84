import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws numbers as they are spread over counties. */
class Draw {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** Anything between, all as likely. */
  between(least: number, most: number): number {
    return least + (most - least) * uniformFloat64(this.generator);
  }

  /** Around a mean, as with a bell; never beyond the ends. */
  around(mean: number, deviation: number, least = -Infinity, most = Infinity): number {
    const [u, v] = [1 - uniformFloat64(this.generator), uniformFloat64(this.generator)];
    const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
    return Math.min(most, Math.max(least, mean + deviation * normal));
  }

  /** As incomes and sizes of economies are spread: a few are many times the median. */
  skewed(median: number, spread: number, least: number, most: number): number {
    return Math.min(most, Math.max(least, median * Math.exp(this.around(0, spread))));
  }
}

/**
 * What an honest county might enter for two years: sizes, shares and growth as statistical yearbooks of counties have them
 * for the late 2010s (中国县域统计年鉴, statistical communiqués of counties in Shandong). Nothing here knows what the
 * shipped system calls usual.
 *
 * @returns values by `entryKey`
 */
export function plausibleCounty(seed: number): ReadonlyMap<string, number> {
  const draw = new Draw(seed);
  const values = new Map<string, number>();
  const put = (key: string, now: number, before?: number, decimals = 2): void => {
    values.set(`${key}@0`, Number(now.toFixed(decimals)));
    if (before !== undefined) values.set(`${key}@1`, Number(before.toFixed(decimals)));
  };
  /** this year's and last year's, from last year's and growth in per cent */
  const grown = (before: number, growth: number): [number, number] => [before * (1 + growth / 100), before];
  const gdp = grown(draw.skewed(180, 0.7, 25, 1200), draw.around(6, 3.5, -5, 15));
  put("gdp", ...gdp);
  economy(draw, gdp, put, grown, (key, value) => values.set(`${key}@2`, Number(value.toFixed(2))));
  finance(draw, gdp, put, grown);
  nature(draw, gdp, put, grown);
  const hired = draw.between(20, 200);
  put("new_senior_titles", hired * draw.between(0.7, 1.4), hired, 0);
  const taught = draw.between(10, 300);
  const now = taught * draw.between(0.7, 1.4);
  put("new_postgraduates", now, taught, 0);
  put("talents_both", Math.min(now, hired) * 0.05, Math.min(taught, hired) * 0.05, 0);
  published(values);
  const delegated = draw.between(100, 300);
  const before = delegated * draw.between(0.7, 1);
  put("powers_delegated", delegated, before, 0);
  put("powers_taken_over", delegated * draw.between(0.8, 1), before * draw.between(0.8, 1), 0);
  for (const key of ["safety_accidents", "food_accidents", "mass_incidents"]) put(key, 0);
  for (const key of ["environment_incidents", "land_violations"]) put(key, 0);
  return values;
}

/** What a statistics office publishes beside its totals: growth without the rise of prices, and GDP at those of a base. */
function published(values: Map<string, number>): void {
  const growth = (key: string, lag: number): number =>
    (values.get(`${key}@${lag}`)! / values.get(`${key}@${lag + 1}`)! - 1) * 100;
  for (const [rate, key, lag, prices] of [
    ["hitech_investment_rate", "hitech_investment", 0, 1.8],
    ["hitech_investment_rate", "hitech_investment", 1, 1.8],
    ["top10_funds_rate", "top10_funds", 0, 0],
    ["income_rate", "income_per_capita", 0, 0],
    ["retail_rate", "retail_sales", 0, 0.6],
    ["characteristic_rate", "characteristic_revenue", 0, 0],
  ] as const)
    values.set(`${rate}@${lag}`, Number((growth(key, lag) - prices).toFixed(1)));
  values.set("gdp_constant@0", Number((values.get("gdp@0")! * 0.93).toFixed(2)));
  values.set("gdp_constant@1", Number((values.get("gdp@1")! * 0.945).toFixed(2)));
}

type Put = (key: string, now: number, before?: number, decimals?: number) => void;
type Grown = (before: number, growth: number) => [number, number];
type Pair = readonly [now: number, before: number];

function economy(
  draw: Draw,
  [gdp, gdpBefore]: Pair,
  put: Put,
  grown: Grown,
  longAgo: (key: string, value: number) => void,
): void {
  /** a share of a whole in per cent, and by how much it rose */
  const part = (key: string, [now, before]: Pair, share: number, rise: number): void =>
    put(key, (now * (share + rise)) / 100, (before * share) / 100);
  const both: Pair = [gdp, gdpBefore];
  part("new_economy", both, draw.around(18, 5, 6, 35), draw.around(0.8, 0.8));
  part("rd_spending", both, draw.skewed(1.4, 0.5, 0.3, 3.8), draw.around(0.1, 0.12));
  part("tourism_revenue", both, draw.skewed(8, 0.5, 1, 25), draw.around(0.3, 0.7));
  const invested = grown((gdpBefore * draw.between(3, 12)) / 100, draw.around(8, 14, -40, 50));
  put("hitech_investment", ...invested);
  longAgo("hitech_investment", invested[1] / (1 + draw.around(8, 14, -30, 45) / 100));
  put("top10_funds", ...grown((gdpBefore * draw.between(6, 20)) / 100, draw.around(12, 14, -40, 50)));
  const output = grown(gdpBefore * draw.between(0.8, 2.5), draw.around(5, 7, -25, 25));
  put("industrial_output", ...output);
  part("hitech_output", output, draw.around(30, 11, 6, 60), draw.around(1, 1.2));
  put("leading_base", ...output);
  part("leading_output", output, draw.around(50, 12, 20, 85), draw.around(0.5, 1.5));
  put("characteristic_revenue", ...grown(output[1] * draw.between(0.2, 0.6), draw.around(7, 9, -25, 35)));
  put("income_per_capita", ...grown(draw.around(24_000, 5_500, 13_000, 45_000), draw.around(8.5, 1.2)), 0);
  put("retail_sales", ...grown(gdpBefore * draw.between(0.3, 0.55), draw.around(8, 3, -8, 14)));
  put("energy_per_gdp", ...grown(draw.skewed(0.6, 0.45, 0.2, 2.2), -draw.around(3, 1.8)), 3);
}

function finance(draw: Draw, [, gdpBefore]: Pair, put: Put, grown: Grown): void {
  // 亿元 to 万元
  const budget = grown(gdpBefore * 10_000 * draw.between(0.04, 0.09), draw.around(4, 5, -12, 20));
  const taxShare = draw.around(0.72, 0.07, 0.5, 0.88);
  const tax = [budget[0] * (taxShare + draw.around(0, 0.025)), budget[1] * taxShare] as const;
  const shared = draw.between(1.3, 1.9);
  const mainShare = draw.around(0.65, 0.06, 0.45, 0.85);
  put("budget_revenue", ...budget, 0);
  put("tax_revenue", ...tax, 0);
  put("total_tax", tax[0] * shared, tax[1] * shared, 0);
  put("main_tax", tax[0] * shared * (mainShare + draw.around(0, 0.02)), tax[1] * shared * mainShare, 0);
}

function nature(draw: Draw, [, gdpBefore]: Pair, put: Put, grown: Grown): void {
  put("pm25", ...grown(draw.around(42, 12, 14, 80), -draw.around(5, 6, -12, 22)), 0);
  const days = [0, 1].map(() => Math.round(draw.between(345, 365)));
  const good = draw.around(0.7, 0.11, 0.42, 0.97);
  put("monitored_days", days[0]!, days[1], 0);
  put("good_air_days", days[0]! * Math.min(0.99, good + draw.around(0.02, 0.03)), days[1]! * good, 0);
  const land = draw.between(6_000, 16_000) * Math.max(1, (gdpBefore / 180) ** 0.4);
  put("construction_land", ...grown(land, draw.around(0.6, 0.4, 0, 2)));
  const task = draw.between(0.5, 8);
  const next = task * draw.between(0.45, 2.2);
  put("farmland_task", next, task);
  put("farmland_built", next * draw.around(1, 0.05, 0.8), task * draw.around(1, 0.03));
  const planted = draw.between(2_000, 40_000);
  const passed = [planted * draw.between(0.35, 2.8), planted] as const;
  put("afforestation_total", ...passed, 0);
  put("afforestation_passed", passed[0] * draw.between(0.88, 1), passed[1] * draw.between(0.88, 1), 0);
  const forest = draw.between(8, 75);
  put("forest_coverage", forest + draw.around(0.3, 0.3, 0), forest);
}
