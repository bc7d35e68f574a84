import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { restructure } from "../../src/emulator/model/structure";
import { WorkbookModel } from "../../src/emulator/model/workbook";

/** Three rows of three numbers, a rule for a column and a formula that reads one of them; from a file. */
async function opened(): Promise<WorkbookModel> {
  const made = new WorkbookModel();
  const sheet = made.addSheet("Data");
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) sheet.put(row, column, { value: row * 10 + column });
    sheet.restyle(row, 0, (style) => ({ ...style, font: { bold: row === 0 } }));
  }
  sheet.validations.push({
    rect: { top: 0, left: 0, bottom: 2, right: 1 },
    rule: { type: "whole", operator: "greaterThan", formulae: [0] },
  } as (typeof sheet.validations)[number]);
  made.addSheet("Other").put(0, 0, { formula: "Data!A3+Data!B3" });
  return (await openWorkbook(await saveWorkbook(made))).workbook;
}

const valuesOf = (sheet: SheetModel): unknown[][] =>
  [0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => sheet.cell(row, column)?.value ?? null));

async function saved(workbook: WorkbookModel): Promise<WorkbookModel> {
  return (await openWorkbook(await saveWorkbook(workbook))).workbook;
}

describe("cells that are moved aside in a workbook that was opened", () => {
  it("are in the file where they have come to", async () => {
    const workbook = await opened();
    const across = { first: 0, last: 0 };
    restructure(workbook, workbook.sheets[0]!, { axis: "row", at: 1, count: 1, across });
    const again = await saved(workbook);
    expect(valuesOf(again.sheets[0]!)).toEqual([
      [0, 1, 2],
      [null, 11, 12],
      [10, 21, 22],
      [20, null, null],
    ]);
    expect(again.sheets[1]!.cell(0, 0)!.formula).toBe("Data!A4+Data!B3");
  });

  it("look as the cells before them, and rules go along in part", async () => {
    const workbook = await opened();
    restructure(workbook, workbook.sheets[0]!, {
      axis: "row",
      at: 1,
      count: 1,
      across: { first: 0, last: 0 },
    });
    const sheet = (await saved(workbook)).sheets[0]!;
    expect([1, 2].map((row) => sheet.cell(row, 0)?.style?.font?.bold === true)).toEqual([true, false]);
    expect(sheet.validations.map(({ rect }) => [rect.left, rect.bottom]).sort()).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it("come closer when others are taken out", async () => {
    const workbook = await opened();
    const across = { first: 0, last: 1 };
    restructure(workbook, workbook.sheets[0]!, { axis: "column", at: 0, count: -1, across });
    expect(valuesOf((await saved(workbook)).sheets[0]!)).toEqual([
      [1, 2, null],
      [11, 12, null],
      [20, 21, 22],
      [null, null, null],
    ]);
  });
});
