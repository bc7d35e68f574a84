import { NOTHING } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { deleteSheets } from "../../excel/sheets/deletion";
import { assertingOpen } from "../../excel/sheets/protection";
import type { Bulletin } from "../../workbook/bulletin/bulletin";
import { BULLETIN_COLUMN } from "../../workbook/bulletin/bulletinColumns";
import { bulletinChanges } from "../../workbook/bulletin/bulletinSheet";
import type { TextEdit } from "../../workbook/bulletin/textEdits";
import type { Begun } from "../../workbook/journal/begun";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import type { Job, Plan } from "../job";
import { overtakenBy, rowsMoved } from "../units/writingTable";
import { writeBulletin } from "./writeBulletin";
import {
  type BulletinLook,
  type FoundBulletin,
  LOOKING_FOR_BULLETIN,
  readForBulletin,
} from "./readForBulletin";

/** What stands in the place of our texts from now on, and which day the bulletin is of. */
export interface BulletinInput {
  readonly edits: readonly TextEdit[];
  /** as in `2019-07-12` */
  readonly today: string;
}

/** A bulletin, which follows from the rest of the workbook: finished by making it again. */
interface BulletinRecord extends Begun, BulletinInput {
  /** sheets that had to be made */
  readonly made: readonly string[];
}

/** Writes 季度通报 with what the data of the workbook say, and the numbers of it into 通报数据. */
export const bulletin: Job<BulletinInput, BulletinRecord, BulletinLook, FoundBulletin, Bulletin> = {
  id: "bulletin",
  slot: "job",
  blocksOthers: false,
  isCalculated: true,
  look: LOOKING_FOR_BULLETIN,
  read: (requests, look, { input }) => read(requests, look, input),
  plan: (found, { input }) => planBulletin(found, input),
  sheetOf: () => SHEET.bulletin,
  settle: async (requests, { made, edits, today }) => {
    // what was begun may lack its table; it was not there before, or was ours
    await deleteSheets(requests, [...made, SHEET.bulletinData]);
    const found = await read(requests, await requests.send(LOOKING_FOR_BULLETIN), { edits, today });
    return { became: "finished", last: await writeBulletin(requests, found, edits) };
  },
};

function read(
  requests: Requests,
  look: BulletinLook,
  { edits, today }: BulletinInput,
): Promise<FoundBulletin> {
  const open = new HeadedRequests(requests, assertingOpen([TABLE.bulletin]));
  return readForBulletin(open, look, edits, today);
}

function planBulletin(found: FoundBulletin, { edits, today }: BulletinInput): Plan<BulletinRecord, Bulletin> {
  const { table, place, bulletin: result, made } = found;
  const rows = bulletinChanges(table, result.rows, new Map());
  const moved = rowsMoved(place ? table : undefined, BULLETIN_COLUMN.template, rows);
  return {
    record: { edits, today, made: made.map(({ name }) => name) },
    write: async (requests) =>
      (await requests.send(moved)) ? NOTHING : writeBulletin(requests, found, edits),
    madeFrom: overtakenBy(moved, table.sheet),
    takesSeveral: true,
    result: () => result,
  };
}
