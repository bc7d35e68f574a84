import { said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { byTime, type Period, yearsBefore } from "../../system/period";
import { saidPeriod } from "../../system/periodWords";
import { type TableContents, TableReader } from "../read/contents";
import { SHEET } from "../sheetNames";
import { RANKING_COLUMN } from "../units/rankingRow";
import { type ChartBlock, LINE_BEGINS } from "./chart";
import { type ChartSources, MOST_PERIODS } from "./chartSources";
import { drawnNumber, lookUpIn } from "./lookUp";
import { cutTo, LONGEST } from "./shortName";

const COLUMNS = Object.values(RANKING_COLUMN).map((key) => ({ key }));
/** Lines that can be told apart. */
const MOST_UNITS = 10;
/** Periods without which a line is a point. */
const LEAST_PERIODS = 2;

/** Period → unit → rank. */
type Ranks = Map<Period, Map<string, number>>;

/** The ranks of units from period to period: of this one live, of those before as they were. */
export function rankBlock(sources: ChartSources): ChartBlock {
  const { system, today, ranking } = sources;
  const ranks = ranksOf(sources);
  const periods = [...ranks.keys()].sort(byTime).slice(-MOST_PERIODS);
  const units = shownUnits(ranks.get(periods.at(-1)!), system.region);
  const own = lookUpIn(ranking, COLUMNS, RANKING_COLUMN.unit, RANKING_COLUMN.rank);
  const isLive = (period: Period): boolean => own !== undefined && period === system.period;
  const line = periods.some(isLive)
    ? `${LINE_BEGINS}“${SHEET.ranking}”，本期随表变动；以前各期为${today}取的数，不随表变动。`
    : `${LINE_BEGINS}“${SHEET.ranking}”，为${today}取的数，不随表变动。`;
  const all = ranks.get(periods.at(-1)!)?.size ?? 0;
  return {
    id: "ranks",
    titles: ["评价对象", ...periods.map((each) => inWords("zh", saidPeriod(each)))],
    format: periods.map(() => "center" as const),
    rows: units.map((unit) => ({
      key: unit,
      cells: (key) => [
        cutTo(unit, LONGEST),
        ...periods.map((period) =>
          own && isLive(period) ? drawnNumber(own, key) : (ranks.get(period)!.get(unit) ?? null),
        ),
      ],
    })),
    drawn: periods.length + 1,
    line: all > units.length ? `${line}只列${units.length}个。` : line,
    lacking:
      periods.length === 0
        ? said("chartSheet.without.ranks", { sheet: SHEET.ranking })
        : periods.length < LEAST_PERIODS
          ? said("chartSheet.without.periods", { sheet: SHEET.ranking })
          : undefined,
  };
}

/** What rankings say of their own period, and where none was set aside, of the year before. */
function ranksOf({ system, ranking, rankings }: ChartSources): Ranks {
  const ranks: Ranks = new Map();
  const all = [...rankings, ...(ranking ? [{ period: system.period, table: ranking }] : [])];
  const take = (key: string, periodOf: (period: Period) => Period): void => {
    for (const { period, table } of all) {
      const found = columnOf(table, key);
      if (found.size > 0 && !ranks.has(periodOf(period))) ranks.set(periodOf(period), found);
    }
  };
  take(RANKING_COLUMN.rank, (period) => period);
  take(RANKING_COLUMN.previousRank, (period) => yearsBefore(period));
  return ranks;
}

function columnOf(table: TableContents, key: string): Map<string, number> {
  const reader = new TableReader(table, COLUMNS);
  const [units, ranks] = [reader.columnOf(RANKING_COLUMN.unit), reader.columnOf(key)];
  if (units < 0 || ranks < 0) return new Map();
  return new Map(
    reader.texts(units).flatMap((unit, row) => {
      const { kind, value } = reader.cellAt(row, ranks);
      return unit !== "" && kind === "number" ? [[unit, value as number] as const] : [];
    }),
  );
}

/** The first of the last ranking, and the county of the workbook wherever it stands. */
function shownUnits(last: ReadonlyMap<string, number> = new Map(), region: string): string[] {
  const inOrder = [...last].sort(([, one], [, other]) => one - other).map(([unit]) => unit);
  const first = inOrder.slice(0, MOST_UNITS);
  const hasOwn = first.includes(region) || !last.has(region);
  return hasOwn ? first : [...first.slice(0, -1), region];
}
