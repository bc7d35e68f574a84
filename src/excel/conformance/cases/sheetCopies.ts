import type { Answer, CaseGroup } from "../case";
import { loaded } from "../asking";

const COPY = "Excel.Worksheet.copy";

export const sheetCopies: CaseGroup = {
  en: "Copies of sheets",
  zh: "工作表的副本",
  cases: [
    {
      id: "copy-after",
      en: "A copy stands where it was asked for, under another name.",
      zh: "副本位于指定位置，名称不同。",
      source: COPY,
      since: "1.7",
      run: async ({ context, sheet, another }) => {
        const other = another();
        const copy = sheet.copy("After", sheet);
        [sheet, copy, other].forEach((each) => each.load("position, name"));
        await context.sync();
        return [
          copy.position - sheet.position,
          other.position - sheet.position,
          copy.name !== sheet.name && copy.name.startsWith(sheet.name.slice(0, 10)),
        ];
      },
      expected: [1, 2, true],
    },
    {
      id: "copy-end",
      en: "At the end it is the last sheet.",
      zh: "指定末尾时副本为最后一张工作表。",
      source: COPY,
      since: "1.7",
      run: async ({ context, sheet, another }) => {
        another();
        const copy = sheet.copy("End");
        const last = context.workbook.worksheets.getLast();
        [copy, last].forEach((each) => each.load("id"));
        await context.sync();
        return copy.id === last.id;
      },
      expected: true,
    },
    {
      id: "copy-cells",
      en: "A copy has the same cells; formulas read the copy, and the original stays as it is.",
      zh: "副本含相同单元格，公式引用副本自身，原表不受影响。",
      source: COPY,
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
        const copy = sheet.copy("End");
        copy.getRange("A1").values = [[3]];
        const [own, others] = [sheet.getRange("B1"), copy.getRange("B1")];
        [own, others].forEach((each) => each.load("values"));
        await context.sync();
        return [own, others].map(({ values }) => values[0]![0] as number);
      },
      expected: [20, 30],
    },
    {
      id: "copy-format",
      en: "A copy looks the same.",
      zh: "副本的格式相同。",
      source: COPY,
      since: "1.7",
      run: async ({ context, sheet }): Promise<Answer> => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
        sheet.getRange("A1").numberFormat = [["0.00"]];
        sheet.freezePanes.freezeRows(1);
        const copy = sheet.copy("End");
        const location = copy.freezePanes.getLocationOrNullObject();
        const cell = await loaded(
          { context },
          copy.getRange("A1"),
          "numberFormat, format/fill/color",
          (each) => [each.numberFormat[0]![0] as string, each.format.fill.color],
        );
        return [...cell, location.isNullObject];
      },
      expected: ["0.00", "#FF0000", false],
    },
    {
      id: "copy-table",
      en: "A table comes along under another name.",
      zh: "表格随之复制，名称不同。",
      source: COPY,
      since: "1.7",
      run: async ({ context, sheet, freeName }) => {
        sheet.getRange("A1:A2").values = [["a"], [1]];
        sheet.tables.add("A1:A2", true).name = freeName("t");
        const { tables } = sheet.copy("End");
        tables.load("items/name");
        await context.sync();
        return [tables.items.length, tables.items[0]?.name === freeName("t")];
      },
      expected: [1, false],
    },
  ],
};
