import type { Answer, CaseGroup } from "../case";

const HIDDEN = "Excel.Range.rowHidden, columnHidden, hidden";
const LINK = "Excel.RangeHyperlink";

export const linesAndLinks: CaseGroup = {
  en: "Rows, columns, links and properties of cells",
  zh: "行列、链接与单元格属性",
  cases: [
    {
      id: "line-rows-hidden",
      en: "Of rows some of which are hidden: null; of hidden ones true.",
      zh: "部分隐藏的行为 null，全部隐藏为 true。",
      source: HIDDEN,
      run: async ({ context, sheet }) => {
        sheet.getRange("2:3").rowHidden = true;
        const ranges = ["A1", "A1:A3", "A2:A3"].map((address) => sheet.getRange(address).load("rowHidden"));
        await context.sync();
        return ranges.map(({ rowHidden }) => rowHidden);
      },
      expected: [false, null, true],
    },
    {
      id: "line-columns-hidden",
      en: "Of columns some of which are hidden: null; of hidden ones true.",
      zh: "部分隐藏的列为 null，全部隐藏为 true。",
      source: HIDDEN,
      run: async ({ context, sheet }) => {
        sheet.getRange("B:C").columnHidden = true;
        const ranges = ["A1", "A1:C1", "B1:C1"].map((address) =>
          sheet.getRange(address).load("columnHidden"),
        );
        await context.sync();
        return ranges.map(({ columnHidden }) => columnHidden);
      },
      expected: [false, null, true],
    },
    {
      id: "line-shown-again",
      en: "Hidden columns may be shown again.",
      zh: "隐藏的列可以重新显示。",
      source: HIDDEN,
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("B1").getEntireColumn();
        range.columnHidden = true;
        range.columnHidden = false;
        range.load("columnHidden");
        await context.sync();
        return range.columnHidden;
      },
      expected: false,
    },
    {
      id: "line-row-height",
      en: "Rows have the height that was given to them.",
      zh: "行高按设定返回。",
      source: "Excel.RangeFormat.rowHeight",
      run: async ({ context, sheet }) => {
        const { format } = sheet.getRange("A1:A2");
        format.rowHeight = 30;
        format.load("rowHeight");
        await context.sync();
        return format.rowHeight;
      },
      expected: 30,
    },
    {
      id: "line-row-heights-mixed",
      en: "Of rows of different heights: null.",
      zh: "行高不一致时为 null。",
      source: "Excel.RangeFormat.rowHeight",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").format.rowHeight = 30;
        sheet.getRange("A2").format.rowHeight = 45;
        const format = sheet.getRange("A1:A2").format.load("rowHeight");
        await context.sync();
        return format.rowHeight;
      },
      expected: null,
    },
    {
      id: "line-widths-equal",
      en: "Columns that were given one width have it in common.",
      zh: "设为相同列宽的列返回同一列宽。",
      source: "Excel.RangeFormat.columnWidth",
      run: async ({ context, sheet }) => {
        sheet.getRange("A:C").format.columnWidth = 120;
        const format = sheet.getRange("A1:C1").format.load("columnWidth");
        await context.sync();
        // a screen has no half pixels
        return Math.abs(format.columnWidth - 120) < 1;
      },
      expected: true,
    },
    {
      id: "line-autofit",
      en: "Columns that fit their texts are the wider the longer these are.",
      zh: "自动调整列宽后，文本越长列越宽。",
      source: "Excel.RangeFormat.autofitColumns",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["short", "a text that is much longer than that"]];
        range.format.autofitColumns();
        const [one, other] = ["A1", "B1"].map((address) =>
          sheet.getRange(address).format.load("columnWidth"),
        );
        await context.sync();
        return one!.columnWidth < other!.columnWidth;
      },
      expected: true,
    },
    {
      id: "link-within",
      en: "A link to a place of the workbook is read back with what it shows.",
      zh: "指向工作簿内的链接连同显示文字一并读回。",
      source: LINK,
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.load("name");
        await context.sync();
        const place = `'${sheet.name}'!B9`;
        const cell = sheet.getRange("A1");
        cell.hyperlink = { documentReference: place, textToDisplay: "there" };
        cell.load("hyperlink, values");
        await context.sync();
        const { documentReference, textToDisplay } = cell.hyperlink;
        return [documentReference === place, textToDisplay, cell.values[0]![0]] as Answer[];
      },
      expected: [true, "there", "there"],
    },
    {
      id: "link-outside",
      en: "A link to a page is read back with its address.",
      zh: "指向网页的链接连同地址读回。",
      source: LINK,
      since: "1.7",
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.hyperlink = { address: "https://learn.microsoft.com/", textToDisplay: "page" };
        cell.load("hyperlink");
        await context.sync();
        return [cell.hyperlink.address, cell.hyperlink.textToDisplay];
      },
      expected: ["https://learn.microsoft.com/", "page"],
    },
    {
      id: "properties-read",
      en: "Properties are told of each cell of a range.",
      zh: "逐个单元格返回属性。",
      source: "Excel.Range.getCellProperties",
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet.getRange("B1").format.font.bold = true;
        const properties = sheet
          .getRange("A1:B1")
          .getCellProperties({ format: { font: { bold: true }, protection: true } });
        await context.sync();
        return properties.value.map((row) =>
          row.map(({ format }) => [format?.font?.bold, format?.protection?.locked]),
        );
      },
      expected: [
        [
          [false, true],
          [true, true],
        ],
      ],
    },
    {
      id: "properties-set",
      en: "Properties may be set of each cell of a range.",
      zh: "可以逐个单元格设置属性。",
      source: "Excel.Range.setCellProperties",
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet
          .getRange("A1:B1")
          .setCellProperties([
            [{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }],
          ]);
        const [one, other] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
        one.load("fill/color, font/bold");
        other.load("fill/color, font/bold");
        await context.sync();
        return [one.fill.color, one.font.bold, other.fill.color, other.font.bold];
      },
      expected: ["#FF0000", false, "#FFFFFF", true],
    },
    {
      id: "properties-set-at-once",
      en: "`set` assigns several properties at once.",
      zh: "`set` 一次设置多个属性。",
      source: "Excel.Range.set",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.set({ values: [[3]], format: { font: { bold: true } } });
        range.load("values, format/font/bold");
        await context.sync();
        return [range.values[0]![0], range.format.font.bold] as Answer[];
      },
      expected: [3, true],
    },
  ],
};
