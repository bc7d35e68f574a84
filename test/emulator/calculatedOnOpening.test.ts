import { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { askingFileWith } from "./fileWith";

describe("the results in a file that asks for every formula to be calculated when it is opened", () => {
  const shownIn = async (cells: string, settings?: string): Promise<unknown[]> => {
    const host = new ExcelHost((await openWorkbook(await askingFileWith(cells, settings))).workbook);
    return [1, 2].map((column) => host.calculated().sheets[0]!.cell(0, column)?.value);
  };

  it("are none, as xlsxwriter stores 0 for every formula", async () => {
    const cells = '<c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>B1+IF(TODAY()>45000,1,0)</f><v>0</v></c>';
    expect(await shownIn(cells.replace(">45000", "&gt;45000"))).toEqual([4, 5]);
  });

  it("are calculated also where nothing else is, before somebody asks for it", async () => {
    expect(await shownIn('<c r="B1"><f>A1*2</f><v>0</v></c>', ' calcMode="manual"')).toEqual([4, undefined]);
  });

  it("stay, doubted, with a formula that cannot be computed, and with who reads it", async () => {
    const cells = '<c r="B1"><f>NOSUCH(A1)</f><v>7</v></c><c r="C1"><f>B1*2</f><v>14</v></c>';
    const host = new ExcelHost((await openWorkbook(await askingFileWith(cells))).workbook);
    const [sheet] = host.calculated().sheets;
    const doubted = (value: number) => ({ value, doubt: "unknown" });
    expect(sheet!.cell(0, 1)).toMatchObject(doubted(7));
    expect(sheet!.cell(0, 2)).toMatchObject(doubted(14));
  });
});
