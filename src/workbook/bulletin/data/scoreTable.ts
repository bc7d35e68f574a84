import { regularIndicators } from "../../../system/extras";
import type { Indicator } from "../../../system/schema";
import { type Datum, inCell, plain } from "../../../bulletin/datum";
import { wordsInCell } from "../../../bulletin/numbers";
import { cellName } from "../../plan/cellName";
import { type TableContents, TableReader } from "../../read/contents";
import { SCORE_COLUMNS } from "../../scores/scoreColumns";
import { SCORE_COLUMN, TABLE } from "../../tableNames";
import type { BulletinSources } from "./sources";

/** A row of 计分表 as it stands. */
export interface ScoreLine {
  readonly score: number | undefined;
  /** name of the cell of the score */
  readonly cell: string;
  readonly status: string;
  /** its name, with the cell that it stands in */
  readonly name: Datum;
}

/** The rows of 计分表, by code of the indicator or constraint; none where it was never scored. */
export function scoreLines(table: TableContents | undefined): ReadonlyMap<string, ScoreLine> {
  if (!table) return new Map();
  const reader = new TableReader(table, SCORE_COLUMNS);
  const [keys, scores, statuses] = [SCORE_COLUMN.key, SCORE_COLUMN.score, SCORE_COLUMN.status].map((key) =>
    reader.columnOf(key),
  ) as [number, number, number];
  const names = reader.columnOf(SCORE_COLUMN.name);
  if (keys < 0 || scores < 0 || statuses < 0) return new Map();
  const status = reader.texts(statuses);
  return new Map(
    reader.texts(keys).map((key, row) => {
      const found = reader.cellAt(row, scores);
      return [
        key,
        {
          score: found.kind === "number" ? (found.value as number) : undefined,
          cell: cellName(table.sheet, found.cell),
          status: status[row]!,
          name: nameIn(reader, row, names),
        },
      ];
    }),
  );
}

/** A name with the cell that it stands in: it may have numbers. */
function nameIn(reader: TableReader, row: number, column: number): Datum {
  if (column < 0) return plain("");
  const { sheet, cell, value } = reader.cellAt(row, column);
  return wordsInCell(String(value ?? "").trim(), cellName(sheet, cell));
}

/** An indicator that has its score, and how much of its points that is. */
export interface Standing {
  readonly indicator: Indicator;
  readonly score: number;
  readonly shown: Datum;
  readonly name: Datum;
  /** share of its points in per cent */
  readonly rate: number;
}

/** The indicators within the full mark that have a score, in the order of the document. */
export function standings({ submission: { system }, tables }: BulletinSources): Standing[] {
  const lines = scoreLines(tables.get(TABLE.scores));
  return regularIndicators(system).flatMap((indicator): Standing[] => {
    const line = lines.get(indicator.code);
    if (line?.score === undefined) return [];
    const { score, cell, name } = line;
    const shown = inCell(score.toFixed(system.options.decimals), cell);
    return [{ indicator, score, shown, name, rate: (score / indicator.points) * 100 }];
  });
}
