import { READING_JOURNAL } from "../../excel/journal/journalSheet";
import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { readingTables } from "../../excel/read/tables";
import { together } from "../../excel/request/part";
import { extract } from "../../excel/sheets/extract";
import { putBulletin } from "../../jobs/bulletin/putBulletin";
import { problem } from "../../system/problem";
import { archiveLabel } from "../../workbook/archive/archiveNames";
import { sheetTitle } from "../../workbook/plan/sheetTitle";
import { publicationIn } from "../../workbook/publication/publication";
import type { TableContents } from "../../workbook/read/contents";
import { plainFileName } from "../../workbook/returns/fileName";
import { SHEET } from "../../workbook/sheetNames";
import { shownDay, shownTime } from "../../workbook/shownTime";
import { TABLE } from "../../workbook/tableNames";
import { bulletinFile, type Rasterise } from "../bulletin/bulletinFile";
import { changedApart, inOther } from "../otherWorkbook";
import { contentsFiles } from "./contents";
import { methodNote } from "./methodNote";
import type { PackFile } from "./packFile";

/** The workbook that is filed, as a file. */
export interface PackInput {
  readonly bytes: Uint8Array;
  /** of the file, for the words of a Problem */
  readonly name: string;
}

/** What the office files at the end of a period. */
export interface Pack {
  /** how all of it is called, as in 2019年沂源县县域经济高质量发展综合评价归档材料 */
  readonly title: string;
  readonly files: readonly PackFile[];
  /** scores are published: what is filed is what was signed */
  readonly isPublished: boolean;
  /** what a workbook lacks that would be filed too, by name of its sheet */
  readonly lacking: readonly string[];
  readonly hasPictures: boolean;
  /** the bulletin was made for this, in the workbook that is filed alone */
  readonly isNew: boolean;
  /** the data say something else than the bulletin by now */
  readonly isOld: boolean;
  /** inputs have changed since the scores were made */
  readonly isStale: boolean;
}

/**
 * Makes what the office files at the end of a period: the workbook, the bulletin, the official table, how every score was
 * worked out, who has handed in what, and the ledger; with a list of contents and the SHA-256 of each. The workbook that is
 * worked on stays as it is.
 *
 * @throws Problem when the file is no workbook of ours, or is not scored
 */
export async function makePack(input: PackInput, rasterise: Rasterise, now = new Date()): Promise<Pack> {
  const changed = await changedApart(input.bytes, input.name, (requests) =>
    putBulletin(requests, shownDay(now)),
  );
  const { bulletin, isNew, isOld } = changed.answer;
  // what was signed is filed byte for byte
  const bytes = isNew ? changed.bytes : input.bytes;
  const { inventory, tables, journal } = await inOther(bytes, input.name, (requests) =>
    requests.send(
      together({
        ...{ inventory: READING_INVENTORY, journal: READING_JOURNAL },
        tables: readingTables([TABLE.system, TABLE.scores]),
      }),
    ),
  );
  const { system } = inventory;
  const publication = publicationIn(journal).record;
  const label = plainFileName(`${archiveLabel(system.period)}${system.region}`);
  const word = await bulletinFile(bulletin, rasterise);
  const note = await noteFile(inventory, tables);
  const extracts = await extractsOf(bytes, input.name, inventory, label);
  const title = sheetTitle(system, "归档材料");
  const files: PackFile[] = [
    { name: `01-${label}指标工作簿.xlsx`, what: `${publication ? "已发布的" : "未发布的"}工作簿`, bytes },
    { name: `02-${label}通报.docx`, what: "本期通报", bytes: word.bytes },
    ...extracts.found,
    { name: `04-${label}计算方法说明.docx`, what: "各指标的公式、参数和计算过程", bytes: note },
  ].sort((one, other) => (one.name < other.name ? -1 : 1));
  const head = { title, time: shownTime(now.toISOString()), stamp: publication?.stamp };
  return {
    ...{ title, files: [...files, ...contentsFiles(head, files)], lacking: extracts.lacking },
    ...{ isPublished: publication !== undefined, hasPictures: word.hasPictures },
    ...{ isNew, isOld, isStale: bulletin.isStale },
  };
}

async function noteFile(
  { system }: OwnInventory,
  tables: ReadonlyMap<string, TableContents>,
): Promise<Uint8Array> {
  const [parts, scores] = [tables.get(TABLE.system), tables.get(TABLE.scores)];
  if (!parts) throw problem("systemSheetGone", { sheet: SHEET.system });
  if (!scores) throw problem("scoreSheetGone", { sheet: SHEET.scores });
  const { officialFile } = await import("../../documents/official/officialFile");
  return officialFile(methodNote(system, { parts, scores }));
}

interface Extracts {
  readonly found: readonly PackFile[];
  readonly lacking: readonly string[];
}

/** Sheets that are filed by themselves, with values in place of formulas. */
async function extractsOf(
  bytes: Uint8Array,
  name: string,
  { sheets, tables }: OwnInventory,
  label: string,
): Promise<Extracts> {
  const there = (sheet: string, table?: string): string | undefined =>
    (table === undefined ? undefined : tables.get(table)) ?? (sheets.includes(sheet) ? sheet : undefined);
  const wanted = [
    { no: "03", what: SHEET.official, sheets: [there(SHEET.official)] },
    { no: "05", what: SHEET.register, sheets: [there(SHEET.register, TABLE.register), there(SHEET.merges)] },
    {
      no: "06",
      what: SHEET.ledger,
      sheets: [
        there(SHEET.ledger, TABLE.ledger),
        there(SHEET.ledgerOverview),
        there(SHEET.supervision, TABLE.supervision),
      ],
    },
  ];
  const found: PackFile[] = [];
  const lacking: string[] = [];
  for (const { no, what, sheets: names } of wanted) {
    const kept = names.filter((each) => each !== undefined);
    if (names[0] === undefined) lacking.push(what);
    else {
      const alone = await changedApart(bytes, name, (requests) => extract(requests, kept));
      found.push({ name: `${no}-${label}${what}.xlsx`, what: kept.join("、"), bytes: alone.bytes });
    }
  }
  return { found, lacking };
}
