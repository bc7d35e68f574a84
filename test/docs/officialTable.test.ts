import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentRows, officialTableDocument, sheetRows } from "./officialTable";

it("the sheet 任务分解表 has the document's 25 rows, cell by cell", async () => {
  expect(documentRows()).toHaveLength(25);
  expect(await sheetRows()).toEqual(documentRows());
});

it("docs/official-table.md shows the document's text beside ours as it is now", async () => {
  const shown = readFileSync(join(__dirname, "../../docs/official-table.md"), "utf8");
  expect(shown).toBe(await officialTableDocument());
});
