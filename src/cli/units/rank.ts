import { rankWorkbook, type Ranked } from "../../app/units/rankWorkbook";
import { type Positioned, writePosition } from "../../app/units/unitPosition";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import type { RankedUnit } from "../../scoring/panel/ranking";
import { positionLines } from "./positionLines";
import type { Comparing } from "../../workbook/units/compared";
import type { Outcome } from "../commands";
import { aggregationOf, methodOf, missingOf } from "../evaluationOptions";
import { Target } from "../target/target";
import { openFile, saveFile } from "../workbookFile";

interface ToRank {
  readonly method?: string;
  readonly aggregate?: string;
  readonly missing?: string;
  readonly position?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Ranks the units of 各县数据 and writes 各县得分. */
export async function rank(path: string, options: ToRank, language: Language): Promise<Outcome> {
  const comparing = comparingBy(options);
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  const ranked = await rankWorkbook(comparing);
  const found = options.position === undefined ? undefined : await writePosition(options.position, comparing);
  await saveFile(host, target);
  if (options.json)
    return {
      output: JSON.stringify({ ...json(ranked), ...(found && positionJson(found)) }, null, 2),
      code: 0,
    };
  const told = [lines(ranked, language), ...(found ? [positionLines(found, language)] : [])];
  return { output: told.join("\n"), code: 0 };
}

function comparingBy({ method, aggregate, missing }: ToRank): Comparing {
  return {
    ...(method !== undefined && { method: methodOf(method, "--method") }),
    ...(aggregate !== undefined && aggregationOf(aggregate)),
    ...(missing !== undefined && { missing: missingOf(missing) }),
  };
}

/** As `evaluate --json`, with what is published of each unit. */
function json({ ranking, options }: Ranked): object {
  const { evaluation, awards, units, isInPoints } = ranking;
  const row = (columns: ReadonlyMap<string, Float64Array>, i: number): Record<string, number | null> =>
    Object.fromEntries([...columns].map(([name, column]) => [name, orNull(column[i]!)]));
  return {
    method: options.method.id,
    units: units.map((each, i) => ({
      unit: each.unit,
      composite: orNull(evaluation.composite[i]!),
      rank: each.rank,
      previousRank: each.previousRank,
      rise: each.rise,
      ...(each.category === undefined ? {} : { category: each.category }),
      ...(each.grade === undefined ? {} : { grade: each.grade }),
      awards: each.awards,
      score: each.score,
      vetoes: each.vetoes.map(({ no }) => no),
      ...(isInPoints && {
        points: Object.fromEntries(each.indicators.map(({ code, score }) => [code, score])),
      }),
      groups: row(evaluation.groups, i),
      indicators: row(evaluation.indicators, i),
    })),
    awards,
  };
}

/** Where one unit stands; what cannot be told is null. */
function positionJson({ position, band }: Positioned): object {
  const { unit, of, next, cheapest, indicators } = position;
  return {
    position: {
      ...{ unit: unit.unit, rank: unit.rank, of, next: next ?? null, cheapest: cheapest ?? null },
      ...{ band: band ?? null, indicators },
    },
  };
}

function lines({ ranking: { units, awards, isInPoints }, options }: Ranked, language: Language): string {
  const order = [...units].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  const { id: method } = options.method;
  return [
    isInPoints ? said("cli.units.byPoints") : said("cli.units.relative", { method }),
    ...order.map((each) => said(each.grade ? "cli.units.graded" : "cli.units.ranked", told(each))),
    ...awards.map(({ name, units: listed }) =>
      said("cli.units.award", { name, units: listed.map(({ unit }) => unit) }),
    ),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}

function told({
  unit,
  rank: place,
  score,
  grade,
}: RankedUnit): Record<"unit" | "rank" | "score" | "grade", string> {
  return { unit, rank: String(place ?? "—"), score: score?.toFixed(2) ?? "—", grade: grade ?? "" };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
