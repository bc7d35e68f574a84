import { areaAddress } from "../../workbook/plan/address";
import { type MovedArea, movedAreas } from "../../workbook/publication/covered/movedAreas";
import { renamedSheets } from "../../workbook/publication/covered/renamed";
import type { Contents, TableContents } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";
import { inBatches } from "../../workbook/plan/inBatches";
import type { OwnInventory } from "../read/inventory";
import { queueContents } from "../read/readTables";
import type { readContents } from "../read/readWorkbook";
import { queueHistoryPlace } from "../scores/history";
import { type Beside, queueSheet } from "./readBeside";

type Read = Awaited<ReturnType<typeof readContents>>;

const WIDTH = 26;
/** So many sheets in one answer: each takes 40 kB or so. */
const SHEETS_AT_ONCE = 100;

/** What has moved so far that it was not read where it was looked for, as it is now. */
export interface Moved {
  readonly beside: Beside;
  readonly heads: ReadonlyMap<string, Contents>;
  readonly tails: ReadonlyMap<string, Contents>;
}

/**
 * Reads sheets that were renamed, and what stands elsewhere than right beside its table: no round trip where nothing
 * does.
 *
 * @param tables those of departments, of 指标体系 and of 计分表
 */
export async function readMoved(
  context: Excel.RequestContext,
  { system }: OwnInventory,
  tables: ReadonlyMap<string, TableContents>,
  { heads, tails, strangers = [] }: Read,
  beside: Beside,
): Promise<Moved> {
  const found = { heads: new Map(heads), tails: new Map(tails), tops: new Map<string, Contents>() };
  const areas = movedAreas(system, tables, tails);
  for (const batch of areas.length > 0 ? inBatches(areas, () => 1, SHEETS_AT_ONCE) : []) {
    for (const { part, name, contents } of await readAreas(context, batch)) found[part].set(name, contents);
  }
  const renamed = await withRenamed(context, beside, strangers);
  const [parameters, scores] = [found.tops.get(TABLE.system), found.tops.get(TABLE.groups)];
  const tops = { ...renamed.tops, ...(parameters && { system: parameters }), ...(scores && { scores }) };
  return { heads: found.heads, tails: found.tails, beside: { ...renamed, tops } };
}

async function readAreas(
  context: Excel.RequestContext,
  areas: readonly MovedArea[],
): Promise<{ part: MovedArea["part"]; name: string; contents: Contents }[]> {
  const queued = areas.map(({ part, name, sheet, row, rows }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange(areaAddress({ row, column: 0, rows, columns: WIDTH }));
    return { part, name, contents: queueContents(range, worksheet, "everything") };
  });
  await context.sync();
  return queued.map(({ contents, ...each }) => ({ ...each, contents: contents() }));
}

async function withRenamed(
  context: Excel.RequestContext,
  beside: Beside,
  strangers: readonly Contents[],
): Promise<Beside> {
  const missing = (["guide", "official", "history"] as const).filter((sheet) => beside[sheet] === undefined);
  const names = renamedSheets(missing, strangers);
  if (names.size === 0) return beside;
  const [guide, official] = (["guide", "official"] as const).map((sheet) => {
    const name = names.get(sheet);
    return name === undefined ? () => beside[sheet] : queueSheet(context, name);
  });
  const name = names.get("history");
  const history = name === undefined ? () => beside.history : queueHistoryPlace(context, name);
  await context.sync();
  return { ...beside, guide: guide!(), official: official!(), history: history() };
}
