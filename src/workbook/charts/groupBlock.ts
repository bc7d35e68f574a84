import { said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { groupForest } from "../../scoring/groupTree";
import { saidPeriod } from "../../system/periodWords";
import { TableReader } from "../read/contents";
import { GROUP_COLUMNS } from "../scores/groupColumns";
import { SHEET } from "../sheetNames";
import { GROUP_COLUMN } from "../tableNames";
import { type ChartBlock, LINE_BEGINS } from "./chart";
import { type ChartSources, MOST_PERIODS } from "./chartSources";
import { drawnNumber, lookUpIn } from "./lookUp";
import { cutTo, LONGEST } from "./shortName";

/** The scores of the groups: of this period live, of those before as the runs that they ended with had them. */
export function groupBlock({ system, groups, past, today }: ChartSources): ChartBlock {
  const before = past.slice(1 - MOST_PERIODS);
  const own = lookUpIn(groups, GROUP_COLUMNS, GROUP_COLUMN.key, GROUP_COLUMN.score);
  const top = groupForest(system).map(({ group }) => group);
  const isScored = hasScores(groups, new Set(top.map(({ id }) => id)));
  const isKnown = isScored || before.some(({ run }) => top.some(({ name }) => run.groups.has(name)));
  const live = `${LINE_BEGINS}“${SHEET.scores}”，随得分变动${isScored ? "" : "（本期还没有类别得分）"}`;
  return {
    id: "groups",
    titles: [
      "指标属性",
      ...[...before.map(({ period }) => period), system.period].map((each) =>
        inWords("zh", saidPeriod(each)),
      ),
    ],
    format: [...before, own].map(() => "twoDecimals" as const),
    rows: top.map(({ id, name }) => ({
      key: id,
      cells: (key) => [
        cutTo(name, LONGEST),
        ...before.map(({ run }) => run.groups.get(name) ?? null),
        own ? drawnNumber(own, key) : null,
      ],
    })),
    drawn: before.length + 2,
    line:
      before.length === 0
        ? `${live}；以前各期没有留存得分。`
        : `${live}；以前各期为${today}取自“${SHEET.history}”的数，不随表变动。`,
    lacking: isKnown ? undefined : said("chartSheet.without.scores", { sheet: SHEET.scores }),
  };
}

function hasScores(table: ChartSources["groups"], ids: ReadonlySet<string>): boolean {
  if (!table) return false;
  const reader = new TableReader(table, GROUP_COLUMNS);
  const [keys, scores] = [GROUP_COLUMN.key, GROUP_COLUMN.score].map((key) => reader.columnOf(key));
  if (keys! < 0 || scores! < 0) return false;
  return reader
    .texts(keys!)
    .some((key, row) => ids.has(key) && reader.cellAt(row, scores!).kind === "number");
}
