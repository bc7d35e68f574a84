import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { saveWorkbook } from "../../src/emulator/file/save";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { CASES, keyOf } from "../emulator/numberFormats/cases";
import { convert } from "./recalculate";

/** What LibreOffice shows in a cell of each case, by group and case. */
export async function textsOfLibreOffice(): Promise<Record<string, Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  try {
    const path = join(folder, "formats.xlsx");
    writeFileSync(path, await saveWorkbook(workbookOfCases()));
    // in UTF-8, and cells as they are shown
    convert(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true", folder);
    const rows = Papa.parse<string[]>(readFileSync(join(folder, "formats.csv"), "utf8")).data;
    const texts: Record<string, Record<string, string>> = {};
    for (const one of CASES) (texts[one.group] ??= {})[keyOf(one)] = rows[one.row]?.[one.column] ?? "";
    return texts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Columns wide enough for everything. */
function workbookOfCases(): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet("Formats");
  for (const { row, column, value, code } of CASES) {
    sheet.put(row, column, { value });
    sheet.restyle(row, column, (style) => ({ ...style, numFmt: code }));
    sheet.resizeColumn(column, { width: 60 });
  }
  return workbook;
}

if (require.main === module) {
  void textsOfLibreOffice().then((texts) =>
    writeFileSync(
      join(__dirname, "../emulator/numberFormats/libreOffice.json"),
      `${JSON.stringify(texts, undefined, 2)}\n`,
    ),
  );
}
