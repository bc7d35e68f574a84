import { loaded } from "../asking";
import type { Answer, CaseGroup, Ground } from "../case";

const COPY =
  "Excel.Range.copyFrom; learn.microsoft.com: Cut, copy, and paste ranges using the Excel JavaScript API";
const AREAS = "learn.microsoft.com: Work with multiple ranges simultaneously in Excel add-ins";

/**
 * A hidden sheet with a hidden column, dressed as those of departments are, and the first rows of another one copied from it by their
 * addresses.
 */
async function copiedFrom({ context, sheet, another }: Ground, name?: string): Promise<Excel.Range> {
  const model = another();
  if (name !== undefined) model.name = name;
  const cells = model.getRange("A1:C4");
  cells.formulas = [
    ["key", "'007", "=B2&$A$1"],
    ["", 1, "=B2*2"],
    ["", 2, "=B3*2"],
    ["", 3, "=B4*2"],
  ];
  const entries = model.getRange("B2:B4");
  entries.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
  entries.format.protection.locked = false;
  for (const [color, formula] of [
    ["#FF0000", '=$A$1="own"'],
    ["#00FF00", "=B2>2"],
  ] as const) {
    const { custom } = entries.conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = color;
  }
  model.getRange("A:A").columnHidden = true;
  model.visibility = "Hidden";
  model.load("name");
  await context.sync();
  const from = `'${model.name.replace(/'/g, "''")}'!$A$1:$C$4`;
  const target = sheet.getRange("A1:C4");
  target.copyFrom(from, "All");
  return target;
}

export const copiedSheets: CaseGroup = {
  en: "Sheets made by copying",
  zh: "复制生成的工作表",
  cases: [
    {
      id: "sheet-copy-contents",
      en: "Copied from a hidden sheet by an address, formulas and texts stand as they would have been typed.",
      zh: "按地址从隐藏工作表复制，公式和文本与直接录入相同。",
      source: COPY,
      since: "1.9",
      run: async (ground) => {
        const target = (await copiedFrom(ground)).load("formulas");
        await ground.context.sync();
        return [target.formulas[0]![0], target.formulas[1]![2], target.formulas[3]![2]] as Answer[];
      },
      expected: ["key", "=B2*2", "=B4*2"],
    },
    {
      id: "sheet-copy-overlaid",
      en: "Validations, locks and conditional formats come along, in their order and for the cells of the copy.",
      zh: "数据验证、锁定和条件格式一并复制，顺序不变，作用于新单元格。",
      source: COPY,
      since: "1.9",
      run: async (ground) => {
        await copiedFrom(ground);
        const cell = ground.sheet.getRange("B4").load("dataValidation/type, format/protection/locked");
        const formats = cell.conditionalFormats.load("items/custom/rule/formula, items/priority");
        await ground.context.sync();
        const inOrder = [...formats.items].sort((a, b) => a.priority - b.priority);
        return [
          cell.dataValidation.type,
          cell.format.protection.locked,
          inOrder.map(({ custom }) => custom.rule.formula),
        ];
      },
      expected: ["WholeNumber", false, ["=B2>2", '=$A$1="own"']],
    },
    {
      id: "sheet-copy-written-over",
      en: "null leaves what was copied, and an empty text empties it.",
      zh: "null 保留复制来的内容，空文本清除它。",
      source: `${COPY}; Blank and null values in Excel add-ins`,
      since: "1.9",
      run: async (ground) => {
        await copiedFrom(ground);
        const cells = ground.sheet.getRange("B2:C3");
        cells.formulas = [
          [null, 5],
          ["", null],
        ];
        return loaded(ground, cells, "formulas", ({ formulas }) => formulas as Answer[]);
      },
      expected: [
        [1, 5],
        ["", "=B3*2"],
      ],
    },
    {
      id: "sheet-copy-comma",
      en: "The sheet that is copied from may have a comma in its name.",
      zh: "被复制的工作表名可以含逗号。",
      source: `${COPY}; a reference of a sheet in apostrophes`,
      since: "1.9",
      run: async (ground) => {
        const free = ground.freeName("甲,乙");
        const target = (await copiedFrom(ground, free)).load("formulas");
        await ground.context.sync();
        return target.formulas[2]![2] as Answer;
      },
      expected: "=B3*2",
    },
    {
      id: "columns-at-once",
      en: "Columns get their widths, and are hidden, by one list.",
      zh: "一个列表即可设置各列的宽度并隐藏列。",
      source: "Excel.Range.setColumnProperties, Excel.SettableColumnProperties",
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet
          .getRange("A1:C1")
          .setColumnProperties([
            { columnHidden: true },
            { format: { columnWidth: 120 } },
            { format: { columnWidth: 60 } },
          ]);
        const hidden = sheet.getRange("A1").load("columnHidden");
        const wide = sheet.getRange("B9").load("format/columnWidth");
        const last = sheet.getRange("C1").load("format/columnWidth, columnHidden");
        await context.sync();
        return [hidden.columnHidden, wide.format.columnWidth, last.format.columnWidth, last.columnHidden];
      },
      expected: [true, 120, 60, false],
    },
    {
      id: "areas-lines",
      en: "Widths, heights, locks, lines and validations are set for several ranges at once.",
      zh: "可以一次为多个区域设置列宽、行高、锁定、边框和数据验证。",
      source: AREAS,
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet.getRanges("A:B,D:D").format.columnWidth = 100;
        sheet.getRanges("A1:A2,A4").format.rowHeight = 30;
        const areas = sheet.getRanges("B2:C3,E5:F6");
        areas.format.protection.locked = false;
        areas.format.borders.getItem("InsideHorizontal").style = "Continuous";
        areas.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
        const wide = sheet.getRange("D1").load("format/columnWidth");
        const high = sheet.getRange("A4").load("format/rowHeight");
        const last = sheet.getRange("E5").load("format/protection/locked, dataValidation/type");
        const line = last.format.borders.getItem("EdgeBottom").load("style");
        await context.sync();
        return [
          wide.format.columnWidth,
          high.format.rowHeight,
          last.format.protection.locked,
          line.style,
          last.dataValidation.type,
        ];
      },
      expected: [100, 30, false, "Continuous", "WholeNumber"],
    },
  ],
};
