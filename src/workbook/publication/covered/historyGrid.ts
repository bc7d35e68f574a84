import type { IndicatorSystem } from "../../../system/schema";
import { HISTORY_COLUMN, historyColumns, historyKeys, isDetail } from "../../history/historyColumns";
import type { Contents } from "../../read/contents";
import { SHEET } from "../../sheetNames";
import { rowsOf } from "../../read/rows";
import { Grid } from "./grid";
import type { GridColumn, GridPlan } from "./gridPlan";
import type { OurCells } from "./ourCells";
import { gridPart } from "./gridPart";
import type { CoveredPart, StoredPart } from "./part";
import { plainValue } from "./plainValue";

/** Stands for the stamp of the publication itself, which is made from all the rest. */
const OWN_STAMP = "*";

/** The lines of 历次得分, from its titles on. */
export interface FoundHistory {
  readonly contents: Contents;
  /** row of the sheet with the line that publishing writes the stamp into; undefined where it finds no place */
  readonly stampedRow: number | undefined;
}

/**
 * The lines of 历次得分 up to the run that is published: what is shown, and digests of the hidden cells.
 *
 * @param stamp of the publication that they are compared with; undefined when they are to be published
 */
export function historyPart(
  system: IndicatorSystem,
  found: FoundHistory | undefined,
  our: OurCells,
  stamp: string | undefined,
): CoveredPart {
  const grid = found && gridOf(system, found.contents);
  const part = gridPart(grid?.plan ?? planOf(system, []), grid, our);
  return {
    ...part,
    now: () => {
      if (!found) return undefined;
      return stamp === undefined
        ? storedLines(system, found, our)
        : storedLines(system, untilStamped(found.contents), our);
    },
    differences: (published) => part.differences(stampInPlace(published, stamp ?? "")),
  };
}

function storedLines(
  system: IndicatorSystem,
  { contents, stampedRow }: FoundHistory,
  our: OurCells,
): StoredPart | undefined {
  const grid = gridOf(system, contents);
  const now = gridPart(grid.plan, grid, our).now();
  const key = stampedRow === undefined ? undefined : grid.keys[stampedRow - contents.row - 1];
  return now && key ? withStamp(now, key, OWN_STAMP) : now;
}

/** @param found the keys of the columns that are there */
function planOf(system: IndicatorSystem, found: readonly string[]): GridPlan {
  const shown = historyColumns(system).filter(({ key }) => !isDetail(key));
  const hidden = found.filter(isDetail).map((key): GridColumn => ({ key, covered: { digest: true } }));
  return {
    id: SHEET.history,
    kind: "history",
    name: SHEET.history,
    sheet: SHEET.history,
    columns: [...shown, ...hidden],
    key: HISTORY_COLUMN.time,
    known: [HISTORY_COLUMN.time],
  };
}

/** Runs of the same second are told apart by their order. */
function gridOf(system: IndicatorSystem, contents: Contents): Grid {
  const [titles = [], ...lines] = contents.values;
  const found = historyKeys(titles);
  const column = found.indexOf(HISTORY_COLUMN.time);
  const counts = new Map<string, number>();
  const keys = lines.map((cells) => {
    const time = String(plainValue(cells[column]) ?? "");
    if (time === "") return "";
    counts.set(time, (counts.get(time) ?? 0) + 1);
    return `${time} #${counts.get(time)}`;
  });
  return new Grid(planOf(system, found), contents, keys);
}

/** What was published last ends with the last line that has a stamp. */
function untilStamped(contents: Contents): FoundHistory {
  const column = historyKeys(contents.values[0]!).indexOf(HISTORY_COLUMN.stamp);
  const last = contents.values.findLastIndex((cells, i) => i > 0 && plainValue(cells[column]) !== null);
  if (last < 0) return { contents, stampedRow: undefined };
  return { contents: rowsOf(contents, 0, last + 1), stampedRow: contents.row + last };
}

function withStamp(part: StoredPart, key: string, stamp: string): StoredPart {
  const at = part.titles.indexOf(HISTORY_COLUMN.stamp);
  return {
    ...part,
    rows: part.rows.map(([each, ...cells]) => [
      each,
      ...cells.map((cell, i) => (each === key && i === at ? stamp : cell)),
    ]),
  };
}

function stampInPlace(part: StoredPart, stamp: string): StoredPart {
  const at = part.titles.indexOf(HISTORY_COLUMN.stamp) + 1;
  const own = part.rows.find((row) => at > 0 && row[at] === OWN_STAMP);
  return own ? withStamp(part, own[0], stamp) : part;
}
