import { isRefused, underName, withoutSheet } from "../askingCells";
import type { CaseGroup } from "../case";

export const rangeShapes: CaseGroup = {
  en: "Ranges and their addresses",
  zh: "区域及其地址",
  cases: [
    {
      id: "range-outside-grid",
      en: "An offset that leads out of the sheet is refused.",
      zh: "超出工作表的偏移被拒绝。",
      source: "Excel.Range.getOffsetRange",
      run: (ground) =>
        isRefused(ground, () => {
          ground.sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        }),
      expected: true,
    },
    {
      id: "range-shapes",
      en: "Index, size and number of cells of a range.",
      zh: "区域的序号、大小与单元格数。",
      source: "Excel.Range.rowIndex, columnIndex, rowCount, columnCount, cellCount",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("B2:D5").load("rowIndex, columnIndex, rowCount, columnCount, cellCount");
        await context.sync();
        const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
        return [rowIndex, columnIndex, rowCount, columnCount, cellCount];
      },
      expected: [1, 1, 4, 3, 12],
    },
    {
      id: "range-whole-sheet",
      en: "The whole sheet has more cells than are counted.",
      zh: "整张工作表的单元格数超过可计数的上限。",
      source: "Excel.Range.cellCount",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange().load("cellCount, rowCount, columnCount");
        await context.sync();
        return [range.cellCount, range.rowCount, range.columnCount];
      },
      expected: [-1, 1_048_576, 16_384],
    },
    {
      id: "range-address-forms",
      en: "Addresses of cells, columns and rows, in capitals.",
      zh: "单元格、列、行的地址为大写。",
      source: "Excel.Range.address; Excel.Worksheet.getRange",
      run: async ({ context, sheet }) => {
        const ranges = ["a1", "A1:A1", "b2:C3", "c:D", "2:4"].map((address) =>
          sheet.getRange(address).load("address"),
        );
        await context.sync();
        return ranges.map(({ address }) => withoutSheet(address));
      },
      expected: ["A1", "A1", "B2:C3", "C:D", "2:4"],
    },
    {
      id: "range-address-sheet",
      en: "An address begins with the name of the sheet, between apostrophes where it needs them.",
      zh: "地址以工作表名开头，需要时加撇号。",
      source: "Excel.Range.address; jmcnamara/XlsxWriter#1078",
      run: async ({ sheet }) => [
        await firstAddress(sheet, "Conformance"),
        await firstAddress(sheet, "Conf case"),
        await firstAddress(sheet, "备份-2019"),
      ],
      expected: ["Conformance!A1", "'Conf case'!A1", "'备份-2019'!A1"],
    },
    {
      id: "range-entire",
      en: "Whole rows and whole columns know that they are.",
      zh: "整行、整列可以识别。",
      source: "Excel.Range.isEntireRow, isEntireColumn",
      since: "1.7",
      run: async ({ context, sheet }) => {
        const ranges = ["2:3", "B:B", "A1"].map((address) =>
          sheet.getRange(address).load("isEntireRow, isEntireColumn"),
        );
        await context.sync();
        return ranges.map(({ isEntireRow, isEntireColumn }) => [isEntireRow, isEntireColumn]);
      },
      expected: [
        [true, false],
        [false, true],
        [false, false],
      ],
    },
    {
      id: "range-worksheet",
      en: "A range knows its sheet.",
      zh: "区域知道自己所在的工作表。",
      source: "Excel.Range.worksheet",
      run: async ({ context, sheet }) => {
        sheet.load("id");
        const home = sheet.getRange("B2").worksheet.load("id");
        await context.sync();
        return home.id === sheet.id;
      },
      expected: true,
    },
    {
      id: "range-address-absolute",
      en: "An address may have dollar signs, which are not told back.",
      zh: "地址可带美元符号，返回时不带。",
      source: "Excel.Range.address",
      run: async ({ context, sheet }) => {
        const ranges = ["$B$2:$C$3", "$B2", "$C:$D"].map((address) =>
          sheet.getRange(address).load("address"),
        );
        await context.sync();
        return ranges.map(({ address }) => withoutSheet(address));
      },
      expected: ["B2:C3", "B2", "C:D"],
    },
    {
      id: "range-by-indexes",
      en: "A range is found by its indexes and its size.",
      zh: "可由序号和大小取得区域。",
      source: "Excel.Worksheet.getRangeByIndexes",
      since: "1.7",
      run: async ({ context, sheet }) => {
        const range = sheet.getRangeByIndexes(1, 2, 3, 1).load("address");
        await context.sync();
        return withoutSheet(range.address);
      },
      expected: "C2:C4",
    },
  ],
};

/** The address of the first cell while the sheet has a name. */
function firstAddress(sheet: Excel.Worksheet, name: string): Promise<string> {
  return underName(sheet, name, async () => {
    const range = sheet.getRange("A1").load("address");
    await sheet.context.sync();
    return range.address;
  });
}
