import { areaAddress } from "../../workbook/plan/address";
import { type MovedArea, movedAreas } from "../../workbook/publication/covered/movedAreas";
import { renamedSheets } from "../../workbook/publication/covered/renamed";
import type { Contents, TableContents } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";
import { inBatches } from "../../workbook/plan/inBatches";
import type { OwnInventory } from "../read/inventory";
import { readingHistoryPlace } from "../read/history";
import type { readContents } from "../read/readWorkbook";
import { type Amount, readingArea } from "../read/tables";
import { inOrder, known, type Part, together } from "../request/part";
import type { Requests } from "../request/requests";
import { type Beside, readingSheet } from "./beside";

type Read = Awaited<ReturnType<typeof readContents>>;

const WIDTH = 26;
/** Sheets in one answer: each takes about 40 kB. */
const SHEETS_AT_ONCE = 100;

/** What stands beside the tables; what had moved too far to be found at first is read from where it is now. */
export interface Moved {
  readonly beside: Beside;
  readonly heads: ReadonlyMap<string, Contents>;
  readonly tails: ReadonlyMap<string, Contents>;
}

/**
 * Reads sheets that were renamed, and what no longer stands right beside its table; sends no request where there is
 * nothing of either.
 *
 * @param tables those of departments, of 指标体系 and of 计分表
 */
export async function readMoved(
  requests: Requests,
  { system }: OwnInventory,
  tables: ReadonlyMap<string, TableContents>,
  { heads, tails, strangers = [] }: Read,
  beside: Beside,
): Promise<Moved> {
  const found = { heads: new Map(heads), tails: new Map(tails), tops: new Map<string, Contents>() };
  const areas = movedAreas(system, tables, tails);
  for (const batch of areas.length > 0 ? inBatches(areas, () => 1, SHEETS_AT_ONCE) : []) {
    for (const { part, name, contents } of await requests.send(inOrder(batch.map(readingMoved))))
      found[part].set(name, contents);
  }
  const renamed = await withRenamed(requests, beside, strangers);
  const [parameters, scores] = [found.tops.get(TABLE.system), found.tops.get(TABLE.groups)];
  const tops = { ...renamed.tops, ...(parameters && { system: parameters }), ...(scores && { scores }) };
  return { heads: found.heads, tails: found.tails, beside: { ...renamed, tops } };
}

interface ReadArea extends Pick<MovedArea, "part" | "name"> {
  readonly contents: Contents;
}

function readingMoved({ part, name, sheet, row, rows }: MovedArea): Part<ReadArea> {
  const address = areaAddress({ row, column: 0, rows, columns: WIDTH });
  return readingArea(sheet, address, "everything").map((contents) => ({ part, name, contents }));
}

async function withRenamed(
  requests: Requests,
  beside: Beside,
  strangers: readonly Contents[],
): Promise<Beside> {
  const missing = (["guide", "official", "confirmation", "history"] as const).filter(
    (sheet) => beside[sheet] === undefined,
  );
  const names = renamedSheets(missing, strangers);
  if (names.size === 0) return beside;
  const sheetOf = (
    sheet: "guide" | "official" | "confirmation",
    what?: Amount,
  ): Part<Contents | undefined> => {
    const name = names.get(sheet);
    return name === undefined ? known(beside[sheet]) : readingSheet(name, what);
  };
  const name = names.get("history");
  const found = await requests.send(
    together({
      guide: sheetOf("guide"),
      official: sheetOf("official"),
      confirmation: sheetOf("confirmation", "everything"),
      history: name === undefined ? known(beside.history) : readingHistoryPlace(name),
    }),
  );
  return { ...beside, ...found };
}
