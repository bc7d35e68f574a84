import { readingChartsMoved } from "../../excel/charts/readingCharts";
import type { OwnInventory } from "../../excel/read/inventory";
import { allWritten, known, NOTHING } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { CALCULATION } from "../../excel/request/run";
import { deleteSheets } from "../../excel/sheets/deletion";
import type { Said } from "../../i18n/said";
import { type BlockUpdate, blockUpdate } from "../../workbook/charts/blockUpdate";
import type { ChartId } from "../../workbook/charts/chart";
import type { Begun } from "../../workbook/journal/begun";
import { SHEET } from "../../workbook/sheetNames";
import type { Job, Plan } from "../job";
import { READING_MASTER } from "../masterCopy";
import { overtakenBy } from "../units/writingTable";
import { type FoundForCharts, readForCharts } from "./readForCharts";
import { type ChartUpdates, makeCharts, takeBackDrawn, updateCharts } from "./writeCharts";

/** What became of a chart; `deleted` by a user, `fixed` when it takes no other cells. */
export interface ChartTold {
  readonly id: ChartId;
  readonly state: "made" | "updated" | "left-out" | "deleted" | "fixed";
  /** why it is left out */
  readonly why?: Said;
}

/** The charts, which follow from the rest of the workbook: finished by making them again. */
interface ChartsRecord extends Begun {
  /** as in `2019-07-12` */
  readonly today: string;
  /** the sheet had to be made */
  readonly isNew: boolean;
  /** charts that were to be drawn on a sheet that was there, and those to be drawn of other cells */
  readonly drawn: readonly ChartId[];
  readonly redrawn: readonly ChartId[];
  /** charts whose tables had to grow */
  readonly grown: readonly ChartId[];
  /** names of the charts that were there */
  readonly before: readonly string[];
}

/** Makes 图表, or brings its numbers up to date. */
export const charts: Job<string, ChartsRecord, OwnInventory, FoundForCharts, readonly ChartTold[]> = {
  id: "charts",
  slot: "job",
  blocksOthers: false,
  isCalculated: true,
  look: READING_MASTER,
  read: (requests, inventory, { input }) => readForCharts(requests, inventory, input),
  plan: (found, { input }) => planCharts(found, input),
  sheetOf: () => SHEET.charts,
  settle: async (requests, record) => {
    // what was begun may lack its tables; it was not there before
    if (record.isNew) await deleteSheets(requests, [SHEET.charts]);
    const inventory = await requests.send(READING_MASTER);
    const found = await readForCharts(requests, inventory, record.today);
    return { became: "finished", last: await finish(requests, found, record) };
  },
};

async function finish(requests: Requests, found: FoundForCharts, record: ChartsRecord) {
  const { sheet, blocks } = found;
  if (!sheet) return record.isNew ? makeCharts(requests, found) : NOTHING;
  const { drawn, redrawn, grown, before } = record;
  await takeBackDrawn(requests, sheet, blocks, drawn, before);
  const updates = updatesOf(found, grown);
  const { last } = await updateCharts(requests, found, { sheet, updates, drawn, redrawn });
  return allWritten([last, CALCULATION]);
}

function planCharts(found: FoundForCharts, today: string): Plan<ChartsRecord, readonly ChartTold[]> {
  const { sheet } = found;
  if (!sheet) {
    return {
      record: { today, isNew: true, drawn: [], redrawn: [], grown: [], before: [] },
      write: async (requests) => allWritten([await makeCharts(requests, found), CALCULATION]),
      madeFrom: overtakenBy(known(false), SHEET.charts),
      result: () => told(found, [], []),
    };
  }
  const changes = changesOf(found, { sheet, updates: updatesOf(found) });
  const { drawn, redrawn } = changes;
  const grown = changes.updates.filter(({ isGrown }) => isGrown).map(({ block }) => block.id);
  const moved = readingChartsMoved(sheet);
  let refused: readonly ChartId[] = [];
  return {
    record: { today, isNew: false, drawn, redrawn, grown, before: sheet.names },
    write: async (requests) => {
      // rows are written by their places: not where somebody has just moved them
      if (await requests.send(moved)) return NOTHING;
      const written = await updateCharts(requests, found, changes);
      refused = written.refused;
      return allWritten([written.last, CALCULATION]);
    },
    madeFrom: overtakenBy(moved, sheet.sheet),
    result: () => told(found, drawn, refused),
  };
}

/** @param grown charts whose tables a job that was broken off has made grow, or was about to */
function updatesOf({ sheet, blocks }: FoundForCharts, grown?: readonly ChartId[]): BlockUpdate[] {
  return blocks.flatMap((block) => {
    const found = sheet?.charts.find(({ id }) => id === block.id);
    const begun = grown && { isGrown: grown.includes(block.id) };
    return sheet && found ? [blockUpdate(block, found.area, sheet.contents, begun)] : [];
  });
}

/** A chart whose rows are still hidden is drawn once it has data; one that somebody has deleted is not. */
function changesOf(
  { blocks }: FoundForCharts,
  { sheet, updates }: Pick<ChartUpdates, "sheet" | "updates">,
): ChartUpdates {
  const drawn = sheet.charts
    .filter(({ id, isHidden, isDrawn }) => isHidden && !isDrawn && !lackingOf(blocks, id))
    .map(({ id }) => id);
  const redrawn = sheet.charts
    .filter(({ id, isDrawn }) => isDrawn && updates.some((each) => each.block.id === id && each.isReshaped))
    .map(({ id }) => id);
  return { sheet, updates, drawn, redrawn };
}

function lackingOf(blocks: FoundForCharts["blocks"], id: ChartId): Said | undefined {
  return blocks.find((block) => block.id === id)?.lacking;
}

function told(
  { blocks, sheet }: FoundForCharts,
  drawn: readonly ChartId[],
  refused: readonly ChartId[],
): ChartTold[] {
  return blocks.map(({ id, lacking }): ChartTold => {
    const found = sheet?.charts.find((each) => each.id === id);
    const is = (state: ChartTold["state"]): ChartTold => ({ id, state });
    if (refused.includes(id)) return is("fixed");
    if (found?.isDrawn) return is("updated");
    if (sheet && !(found?.isHidden ?? false)) return is("deleted");
    if (lacking) return { id, state: "left-out", why: lacking };
    return sheet && !drawn.includes(id) ? is("deleted") : is("made");
  });
}
