import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { restructure } from "../../src/emulator/model/structure";
import { WorkbookModel } from "../../src/emulator/model/workbook";

const SHEET = "xl/worksheets/sheet1.xml";
/** The first was set by somebody, and only for some columns; the second is where a page ended when the file was saved. */
const BREAKS =
  '<rowBreaks count="2" manualBreakCount="1"><brk id="3" min="1" max="5" man="1"/><brk id="6" max="16383"/></rowBreaks>';

/** A workbook as another program has left it. */
async function opened(): Promise<WorkbookModel> {
  const made = new WorkbookModel();
  const sheet = made.addSheet("数据");
  for (let row = 0; row < 10; row++) sheet.put(row, 0, { value: row });
  const parts = unzipSync(await saveWorkbook(made));
  const text = strFromU8(parts[SHEET]!).replace("</worksheet>", `${BREAKS}</worksheet>`);
  return (await openWorkbook(zipSync({ ...parts, [SHEET]: strToU8(text) }))).workbook;
}

/** What stands in the file about breaks. */
async function saved(workbook: WorkbookModel): Promise<string> {
  const text = strFromU8(unzipSync(await saveWorkbook(workbook))[SHEET]!);
  return /<rowBreaks.*<\/rowBreaks>/.exec(text)?.[0] ?? "";
}

describe("page breaks of a file", () => {
  it("are those that somebody has set, and stay as they are", async () => {
    const workbook = await opened();
    expect(workbook.sheet("数据")!.page.rowBreaks).toEqual([3]);
    expect(await saved(workbook)).toBe(BREAKS);
  });

  it("are added to, with all that the others say", async () => {
    const workbook = await opened();
    workbook.sheet("数据")!.page.rowBreaks = [3, 5];
    expect(await saved(workbook)).toBe(
      '<rowBreaks count="3" manualBreakCount="2"><brk id="3" min="1" max="5" man="1"/>' +
        '<brk id="5" max="16383" man="1"/><brk id="6" max="16383"/></rowBreaks>',
    );
  });

  it("stand in place of those that came by themselves", async () => {
    const workbook = await opened();
    workbook.sheet("数据")!.page.rowBreaks = [3, 6];
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(again.workbook.sheet("数据")!.page.rowBreaks).toEqual([3, 6]);
  });

  it("move along with rows that are put in", async () => {
    const workbook = await opened();
    restructure(workbook, workbook.sheet("数据")!, { axis: "row", at: 1, count: 2 });
    expect(await saved(workbook)).toBe(BREAKS.replace('id="3"', 'id="5"').replace('id="6"', 'id="8"'));
  });

  it("go with the row that they stand before", async () => {
    const workbook = await opened();
    restructure(workbook, workbook.sheet("数据")!, { axis: "row", at: 3, count: -1 });
    expect(await saved(workbook)).toBe(
      '<rowBreaks count="1" manualBreakCount="0"><brk id="5" max="16383"/></rowBreaks>',
    );
  });

  it("are gone from the file when none is left", async () => {
    const workbook = await opened();
    restructure(workbook, workbook.sheet("数据")!, { axis: "row", at: 3, count: -4 });
    expect(await saved(workbook)).toBe("");
  });
});
