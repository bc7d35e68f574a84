import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { startExcel } from "../emulator/startExcel";

const OFFICIAL = join(__dirname, "../fixtures/official-table.txt");
const COLUMNS = 6;

/** One row of the table: six texts, empty where a cell is merged with the one above or holds nothing. */
export type OfficialRow = readonly string[];

/**
 * The table as the document has it: a cell begins with a tab and may run over several lines, a row ends with an
 * empty line, and the header comes again where a page begins.
 */
export function documentRows(): OfficialRow[] {
  return readFileSync(OFFICIAL, "utf8")
    .split("\n\n")
    .map((row) => row.slice(row.indexOf("\t") + 1).split("\n\t"))
    .map((cells) => Array.from({ length: COLUMNS }, (_, i) => (cells[i] ?? "").replace(/\s/g, "")))
    .filter(([no]) => /^\d+$/.test(no!));
}

/** The table as it stands on the generated sheet. */
export async function sheetRows(): Promise<OfficialRow[]> {
  const host = startExcel();
  const system = shippedSystem({ example: false });
  await generateWorkbook(system);
  const sheet = host.calculated().sheet("任务分解表")!;
  const rows = system.indicators.length + system.constraints.length;
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      String(sheet.cell(3 + i, column)?.value ?? "").replace(/\s/g, ""),
    ),
  );
}

/** The text of docs/official-table.md: the document's rows beside ours. */
export async function officialTableDocument(): Promise<string> {
  const ours = await sheetRows();
  const line = (row: OfficialRow): string => row.map((cell) => cell || "·").join(" / ");
  const rows = documentRows().map((row, i) => {
    const own = ours[i] ?? [];
    return `| ${line(row)} | ${line(own)} | ${row.join("\t") === own.join("\t") ? "=" : "≠"} |`;
  });
  return [
    "# 任务分解表: the document's text beside ours",
    "",
    "Left: the annex of 源政办发〔2019〕5号 (县域经济高质量发展综合评价指标体系任务分解表), row by row, without line breaks and",
    "spaces inside of cells; the header that the document repeats on its second page is left out. Right: the cells of the",
    "generated sheet. `·` is a cell that is merged with the one above, or empty. Written by `npm run official-table`; a",
    "test compares it.",
    "",
    "| the document | the sheet 任务分解表 | |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
