import { said } from "../../i18n/said";
import { regularIndicators } from "../../system/extras";
import { TableReader } from "../read/contents";
import { SCORE_COLUMNS } from "../scores/scoreColumns";
import { SHEET } from "../sheetNames";
import { SCORE_COLUMN } from "../tableNames";
import { type ChartBlock, LINE_BEGINS } from "./chart";
import type { ChartSources } from "./chartSources";
import { drawnNumber, lookedUp, lookUpIn } from "./lookUp";
import { shortName } from "./shortName";

/** Columns of 计分表 that the numbers of the chart are of. */
export const ATTAINMENT_COLUMNS = [SCORE_COLUMN.attainment, SCORE_COLUMN.score, SCORE_COLUMN.points];

/** How much of its points each indicator of the full mark has, in the order of the document; live. */
export function attainmentBlock({ system, scores }: ChartSources): ChartBlock {
  const found = ATTAINMENT_COLUMNS.map((title) => lookUpIn(scores, SCORE_COLUMNS, SCORE_COLUMN.key, title));
  return {
    id: "attainment",
    titles: ["指标", ...ATTAINMENT_COLUMNS],
    format: ["tenthsOfPerCent", "score", "center"],
    rows: regularIndicators(system).map(({ no, code, name }) => ({
      key: code,
      cells: (key) => [
        `${no} ${shortName(name)}`,
        // an axis shows numbers as they are: per cent, and not shares
        ...found.map(
          (each, i) => (each && (i === 0 ? drawnNumber(each, key, true) : lookedUp(each, key))) || null,
        ),
      ],
    })),
    drawn: 2,
    line: `${LINE_BEGINS}“${SHEET.scores}”，随得分变动。得分率＝得分÷分值。`,
    lacking: hasScores(scores) ? undefined : said("chartSheet.without.scores", { sheet: SHEET.scores }),
  };
}

function hasScores(scores: ChartSources["scores"]): boolean {
  if (!scores) return false;
  const reader = new TableReader(scores, SCORE_COLUMNS);
  const column = reader.columnOf(SCORE_COLUMN.score);
  return column >= 0 && scores.values.slice(1).some((_, row) => reader.cellAt(row, column).kind === "number");
}
