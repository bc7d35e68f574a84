import type { Answer, CaseGroup } from "../case";
import { addressOf, valuesOf } from "../askingCells";
import { loaded } from "../asking";

export const moreCells: CaseGroup = {
  en: "Cells: more",
  zh: "单元格补充",
  cases: [
    {
      id: "value-formula-for-all",
      en: "A single formula for many cells is as the first of them has it.",
      zh: "为多个单元格赋一个公式时，相对引用逐格调整。",
      source:
        "VBA Range.Formula; support.microsoft.com: Keyboard shortcuts in Excel (Ctrl+Enter fills the range)",
      run: ({ context, sheet }) => {
        const range = sheet.getRange("B1:B3");
        (range as { formulas: unknown }).formulas = "=A1*2";
        return loaded({ context }, range, "formulas", ({ formulas }) => formulas as Answer);
      },
      expected: [["=A1*2"], ["=A2*2"], ["=A3*2"]],
    },
    {
      id: "value-array-one-for-many",
      en: "An array with one value does not stand for many cells.",
      zh: "单元素数组不代表多个单元格。",
      source: "Excel.Range.values: an array of the size of the range",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B2").values = [[5]];
        try {
          await context.sync();
          return "none";
        } catch (error) {
          return (error as { code: string }).code;
        }
      },
      expected: "InvalidArgument",
    },
    {
      id: "range-whole-sheet-address",
      en: "The whole sheet is told by its rows.",
      zh: "整张工作表的地址以行表示。",
      source: "Excel.Worksheet.getRange; VBA Range.Address of all cells",
      run: (ground) => addressOf(ground, ground.sheet.getRange()),
      expected: "1:1048576",
    },
    {
      id: "line-width-standard",
      en: "A column is 48 points wide at first.",
      zh: "列宽默认为 48 磅。",
      source: "Excel.Worksheet.standardWidth: 8.43 characters, which are 64 pixels",
      run: ({ context, sheet }) =>
        loaded({ context }, sheet.getRange("A1"), "format/columnWidth", ({ format }) => format.columnWidth),
      expected: 48,
      known: [{ answer: 64.5, source: "another standard font" }],
    },
    {
      id: "delete-reference-of-sheet",
      en: "A reference that names its sheet is lost behind that name.",
      zh: "带工作表名的引用失效后保留表名。",
      source: "support.microsoft.com: How to correct a #REF! error",
      run: async (ground) => {
        const { context, sheet } = ground;
        const name = ground.freeName("lost");
        const item = context.workbook.names.add(name, sheet.getRange("A5"));
        await context.sync();
        sheet.getRange("5:5").delete("Up");
        item.load("formula");
        await context.sync();
        const formula = String(item.formula);
        item.delete();
        await context.sync();
        return formula.endsWith("!#REF!");
      },
      expected: true,
    },
    {
      id: "r1c1-read",
      en: "A formula is told in R1C1 style too.",
      zh: "公式也可按 R1C1 样式读取。",
      source: "Excel.Range.formulasR1C1",
      run: ({ context, sheet }) => {
        sheet.getRange("B2").formulas = [["=A1+$C$3"]];
        return loaded(
          { context },
          sheet.getRange("B2:C2"),
          "formulasR1C1",
          (range) => range.formulasR1C1 as Answer,
        );
      },
      expected: [["=R[-1]C[-1]+R3C3", ""]],
    },
    {
      id: "r1c1-written",
      en: "It may be written in that style.",
      zh: "也可按该样式写入。",
      source: "Excel.Range.formulasR1C1",
      run: ({ context, sheet }) => {
        const range = sheet.getRange("B1:B2");
        range.formulasR1C1 = [["=RC[-1]"], ["=RC[-1]"]];
        return loaded({ context }, range, "formulas", ({ formulas }) => formulas as Answer);
      },
      expected: [["=A1"], ["=A2"]],
    },
    {
      id: "range-place-in-points",
      en: "A range knows its place and size in points.",
      zh: "区域的位置与大小以磅计。",
      source: "Excel.Range.top, left, height, width",
      since: "1.10",
      run: ({ context, sheet }) => {
        sheet.getRange("A:B").format.columnWidth = 60;
        sheet.getRange("1:2").format.rowHeight = 20;
        return loaded({ context }, sheet.getRange("B2"), "top, left, height, width", (range) => [
          range.top,
          range.left,
          range.height,
          range.width,
        ]);
      },
      expected: [20, 60, 20, 60],
    },
    {
      id: "look-formula-hidden",
      en: "Formulas can be hidden.",
      zh: "可以隐藏公式。",
      source: "Excel.FormatProtection.formulaHidden",
      since: "1.2",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").format.protection.formulaHidden = true;
        const [one, both] = [sheet.getRange("A1"), sheet.getRange("A1:A2")];
        [one, both].forEach((range) => range.load("format/protection/formulaHidden"));
        await context.sync();
        return [one.format.protection.formulaHidden, both.format.protection.formulaHidden];
      },
      expected: [true, null],
    },
    {
      id: "look-indent-adjusted",
      en: "An indent is adjusted, and stays at 0 where it would be less.",
      zh: "缩进可调整，低于 0 时保持 0。",
      source: "Excel.RangeFormat.adjustIndent",
      since: "1.11",
      run: ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.format.indentLevel = 2;
        range.format.adjustIndent(-5);
        return loaded({ context }, range, "format/indentLevel", ({ format }) => format.indentLevel);
      },
      expected: 0,
    },
    {
      id: "duplicates-removed",
      en: "Rows that are there twice are removed, and it is told how many.",
      zh: "删除重复行，并告知数量。",
      source: "Excel.Range.removeDuplicates",
      since: "1.9",
      run: async (ground) => {
        const range = ground.sheet.getRange("A1:B4");
        range.values = [
          ["k", "v"],
          ["a", 1],
          ["b", 2],
          ["a", 1],
        ];
        const result = range.removeDuplicates([0], true).load("removed, uniqueRemaining");
        const values = await valuesOf(ground, range);
        return [result.removed, result.uniqueRemaining, values];
      },
      expected: [
        1,
        2,
        [
          ["k", "v"],
          ["a", 1],
          ["b", 2],
          ["", ""],
        ],
      ],
    },
    {
      id: "header-ampersands",
      en: "Two ampersands in a header are one that is shown.",
      zh: "页眉中的两个 & 表示一个。",
      source: "ECMA-376 part 1, 18.3.1.46 headerFooter; Excel.HeaderFooter.leftHeader",
      since: "1.9",
      run: ({ context, sheet }) => {
        const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
        texts.leftHeader = "R&&L";
        return loaded({ context }, texts, "leftHeader, centerHeader", (all) => [
          all.leftHeader,
          all.centerHeader,
        ]);
      },
      expected: ["R&&L", ""],
    },
    {
      id: "name-relative-address",
      en: "A reference that names no sheet is on the one that is shown.",
      zh: "未写表名的引用指当前显示的工作表。",
      source: "support.microsoft.com: Define and use names in formulas",
      run: async (ground) => {
        const { context, sheet } = ground;
        const item = sheet.names.add(ground.freeName("own"), "=$A$5");
        item.load("type");
        sheet.load("name");
        const range = item.getRange().load("address");
        await context.sync();
        return [item.type, range.address.endsWith("!A5")];
      },
      expected: ["Range", true],
    },
  ],
};
