import { inWords } from "../../i18n/words";
import { saidPeriod } from "../../system/periodWords";
import type { IndicatorSystem } from "../../system/schema";
import type { TableChanges } from "../journal/columnChange";
import { cellAddress } from "../plan/address";
import type { Formula } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { GROUP_COLUMNS } from "../scores/groupColumns";
import { SCORE_COLUMNS } from "../scores/scoreColumns";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../tableNames";
import { ATTAINMENT_COLUMNS } from "./attainmentBlock";
import { KEY_TITLE } from "./blockCells";
import { drawnNumber, lookedUp, lookUpIn } from "./lookUp";

/** Tables of charts that follow 计分表. */
export const SCORED_CHARTS = [TABLE.attainmentChart, TABLE.groupChart] as const;

/**
 * Numbers of charts that are looked up in 计分表, by the new cells of one that is made anew.
 *
 * @param chart a table of 图表, read with its formulas
 * @param planned tables of the 计分表 that is made
 * @returns by key of the row and title of the column
 */
export function relinkedChart(
  system: IndicatorSystem,
  chart: TableContents,
  planned: ReadonlyMap<string, TableContents>,
): TableChanges {
  const lookUps = lookUpsOf(system, chart.name, planned);
  const reader = readerOf(chart);
  const keys = reader.columnOf(KEY_TITLE);
  return new Map(
    reader.texts(keys).flatMap((key, row): [string, Readonly<Record<string, Formula>>][] => {
      const at = `$${cellAddress(chart.row + 1 + row, chart.column + keys)}`;
      const cells = Object.entries(lookUps).flatMap(([title, written]) => {
        const column = reader.columnOf(title);
        // what somebody has typed over a formula is theirs
        return column >= 0 && reader.hasFormula(row, column) ? [[title, written(at)] as const] : [];
      });
      return key === "" ? [] : [[key, Object.fromEntries(cells)]];
    }),
  );
}

/** A table of a chart by its titles, which are its own. */
export function readerOf(chart: TableContents): TableReader {
  return new TableReader(
    chart,
    chart.values[0]!.map((title) => ({ key: String(title) })),
  );
}

/** By title of a column: its formula, by the cell of the key of its row. */
type LookUps = Readonly<Record<string, (key: string) => Formula>>;

function lookUpsOf(
  system: IndicatorSystem,
  chart: string,
  planned: ReadonlyMap<string, TableContents>,
): LookUps {
  if (chart === TABLE.groupChart) {
    const from = lookUpIn(planned.get(TABLE.groups), GROUP_COLUMNS, GROUP_COLUMN.key, GROUP_COLUMN.score);
    return from ? { [inWords("zh", saidPeriod(system.period))]: (key) => drawnNumber(from, key) } : {};
  }
  const scores = planned.get(TABLE.scores);
  return Object.fromEntries(
    ATTAINMENT_COLUMNS.flatMap((title) => {
      const from = lookUpIn(scores, SCORE_COLUMNS, SCORE_COLUMN.key, title);
      if (!from) return [];
      const isDrawn = title === SCORE_COLUMN.attainment;
      return [[title, (key: string) => (isDrawn ? drawnNumber(from, key, true) : lookedUp(from, key))]];
    }),
  );
}
