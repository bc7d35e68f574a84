import { settingLineHeights } from "../../excel/returns/lineHeights";
import { allWritten, type Part } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { deleteSheets } from "../../excel/sheets/deletion";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { moving } from "../../excel/sheets/view";
import { writingLiveRows } from "../../excel/units/liveRows";
import { bulletinChanges, bulletinHeights } from "../../workbook/bulletin/bulletinSheet";
import type { TextEdit } from "../../workbook/bulletin/textEdits";
import { fontsOf } from "../../workbook/plan/formats";
import { TABLE } from "../../workbook/tableNames";
import { placeOf } from "../units/addUnits";
import { sendAllButLast } from "../units/writingTable";
import type { FoundBulletin } from "./readForBulletin";

/** Writes a bulletin and its numbers, and makes the sheets that are not there. @returns what is left to be written */
export async function writeBulletin(
  requests: Requests,
  { inventory, table, place, made, bulletin: result, counted }: FoundBulletin,
  edits: readonly TextEdit[],
): Promise<Part> {
  const { system, sheets, tables } = inventory;
  const fonts = fontsOf(system);
  // whatever it is called by now
  await deleteSheets(requests, [tables.get(TABLE.bulletinData) ?? counted.name]);
  for (const plan of [...made, counted]) await makeSheet(requests, plan, fonts);
  const texts = new Map(edits.map(({ row, edited }) => [row, edited]));
  const where = place ?? placeOf(table);
  const changes = bulletinChanges(table, result.rows, texts);
  const last = await sendAllButLast(requests, writingLiveRows(where, table, changes));
  const heights = [...bulletinHeights(result.rows)].map(([row, height]) => ({
    ...{ sheet: where.sheet, row: where.area.row + 1 + row, height },
  }));
  const behind = sheets.indexOf(tables.get(TABLE.scores) ?? "") + 1;
  return allWritten([
    last,
    settingLineHeights(heights),
    ...made.flatMap(({ name }, i) => [showing(name), moving(name, behind + i)]),
  ]);
}
