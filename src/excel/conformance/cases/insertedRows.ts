import { addressOf, readBack, valuesOf, withoutSheet } from "../askingCells";
import type { Answer, CaseGroup, Ground } from "../case";

const INSERT = "Excel.Range.insert";
const DELETE = "Excel.Range.delete";
const FORMAT_ORIGIN =
  "learn.microsoft.com: VBA Range.Insert (CopyOrigin is xlFormatFromLeftOrAbove by default)";
const TRACK = "Excel.Range.track; learn.microsoft.com: Excel.RequestContext.trackedObjects";
const ADJUSTED =
  "learn.microsoft.com: Insert a range of cells using the Excel JavaScript API (formulas adjust)";

function numbered({ sheet }: Ground): void {
  sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
}

/** The fill of the cells of A1:A4, one by one. */
async function fillsOf({ context, sheet }: Ground): Promise<string[]> {
  const fills = [1, 2, 3, 4].map((row) => sheet.getRange(`A${row}`).format.fill.load("color"));
  await context.sync();
  return fills.map(({ color }) => color);
}

export const insertedRows: CaseGroup = {
  en: "Rows and columns that are put in or taken out",
  zh: "插入和删除行列",
  cases: [
    {
      id: "insert-rows",
      en: "Rows that are put in move the others down.",
      zh: "插入行后其余行下移。",
      source: INSERT,
      run: (ground) => {
        numbered(ground);
        ground.sheet.getRange("2:3").insert("Down");
        return valuesOf(ground, ground.sheet.getRange("A1:A6"));
      },
      expected: [[1], [""], [""], [2], [3], [4]],
    },
    {
      id: "insert-columns",
      en: "Columns that are put in move the others to the right.",
      zh: "插入列后其余列右移。",
      source: INSERT,
      run: (ground) => {
        ground.sheet.getRange("A1:B1").values = [[1, 2]];
        ground.sheet.getRange("B:B").insert("Right");
        return valuesOf(ground, ground.sheet.getRange("A1:C1"));
      },
      expected: [[1, "", 2]],
    },
    {
      id: "insert-answers-blank",
      en: "What was put in is answered: the blank space.",
      zh: "insert 返回新的空白区域。",
      source: INSERT,
      run: (ground) => addressOf(ground, ground.sheet.getRange("2:3").insert("Down")),
      expected: "2:3",
    },
    {
      id: "insert-format-above",
      en: "A row that is put in looks as the row above it.",
      zh: "插入的行沿用上一行的格式。",
      source: FORMAT_ORIGIN,
      run: (ground) => {
        ground.sheet.getRange("A2").format.fill.color = "#FF0000";
        ground.sheet.getRange("A3").format.fill.color = "#00FF00";
        ground.sheet.getRange("3:3").insert("Down");
        return fillsOf(ground);
      },
      expected: ["#FFFFFF", "#FF0000", "#FF0000", "#00FF00"],
    },
    {
      id: "insert-number-format-above",
      en: "Its number format comes from there too.",
      zh: "数字格式也来自上一行。",
      source: FORMAT_ORIGIN,
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").numberFormat = [["0.0%"]];
        sheet.getRange("2:2").insert("Down");
        const range = sheet.getRange("A2").load("numberFormat, values");
        await context.sync();
        return [range.numberFormat[0]![0], range.values[0]![0]] as Answer;
      },
      expected: ["0.0%", ""],
    },
    {
      id: "insert-column-format-left",
      en: "A column that is put in looks as the column to its left.",
      zh: "插入的列沿用左侧列的格式。",
      source: FORMAT_ORIGIN,
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("B:B").insert("Right");
        const font = sheet.getRange("B1").format.font.load("bold");
        await context.sync();
        return font.bold;
      },
      expected: true,
    },
    {
      id: "insert-formula-follows",
      en: "Formulas follow the cells that they name.",
      zh: "公式随其引用的单元格调整。",
      source: ADJUSTED,
      run: async (ground) => {
        await readBack(ground, "=B3*2");
        ground.sheet.getRange("2:2").insert("Down");
        const cell = ground.sheet.getRange("A1").load("formulas");
        await ground.context.sync();
        return cell.formulas as Answer;
      },
      expected: [["=B4*2"]],
    },
    {
      id: "insert-formula-grows",
      en: "A reference to several rows grows with a row that is put in between them.",
      zh: "在引用的行之间插入行，引用随之扩大。",
      source: ADJUSTED,
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("C1");
        cell.formulas = [["=SUM($A$1:$A$4)"]];
        sheet.getRange("3:3").insert("Down");
        cell.load("formulas");
        await context.sync();
        return cell.formulas as Answer;
      },
      expected: [["=SUM($A$1:$A$5)"]],
    },
    {
      id: "insert-range-follows",
      en: "A range that is held follows its cells when rows are put in above it.",
      zh: "上方插入行时，已持有的区域对象跟随其单元格。",
      source: TRACK,
      run: async (ground) => {
        const { context, sheet } = ground;
        numbered(ground);
        const range = sheet.getRange("A3:A4");
        context.trackedObjects.add(range);
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        range.load("address, values");
        await context.sync();
        return [withoutSheet(range.address), range.values as Answer];
      },
      expected: ["A5:A6", [[3], [4]]],
    },
    {
      id: "insert-range-grows",
      en: "It grows when rows are put in within it.",
      zh: "在其中插入行时，区域对象随之扩大。",
      source: TRACK,
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A3:A4");
        context.trackedObjects.add(range);
        await context.sync();
        sheet.getRange("4:4").insert("Down");
        range.load("address");
        await context.sync();
        return withoutSheet(range.address);
      },
      expected: "A3:A5",
    },
    {
      id: "delete-rows",
      en: "Rows that are taken out let the others move up.",
      zh: "删除行后其余行上移。",
      source: DELETE,
      run: (ground) => {
        numbered(ground);
        ground.sheet.getRange("2:3").delete("Up");
        return valuesOf(ground, ground.sheet.getRange("A1:A4"));
      },
      expected: [[1], [4], [""], [""]],
    },
    {
      id: "delete-columns",
      en: "Columns that are taken out let the others move to the left.",
      zh: "删除列后其余列左移。",
      source: DELETE,
      run: (ground) => {
        ground.sheet.getRange("A1:C1").values = [[1, 2, 3]];
        ground.sheet.getRange("B:B").delete("Left");
        return valuesOf(ground, ground.sheet.getRange("A1:C1"));
      },
      expected: [[1, 3, ""]],
    },
    {
      id: "delete-table-rows",
      en: "Cells over the whole width of a table are taken out like its rows; what stands beside stays.",
      zh: "删除横跨表格全宽的单元格等于删除表格的行，旁边的内容不动。",
      source: DELETE,
      run: (ground) => {
        const { sheet } = ground;
        sheet.getRange("A1:C3").values = [
          ["a", "b", ""],
          [1, 2, ""],
          [3, 4, "x"],
        ];
        sheet.tables.add("A1:B3", true);
        sheet.getRange("A2:B2").delete("Up");
        return valuesOf(ground, sheet.getRange("A1:C3"));
      },
      expected: [
        ["a", "b", ""],
        [3, 4, ""],
        ["", "", "x"],
      ],
    },
    {
      id: "delete-reference-lost",
      en: "A formula that names a cell that was taken out has lost it.",
      zh: "引用的单元格被删除后公式得到 #REF!。",
      source: "support.microsoft.com: How to correct a #REF! error",
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("C1");
        cell.formulas = [["=A3+1"]];
        sheet.getRange("3:3").delete("Up");
        cell.load("formulas, values");
        await context.sync();
        return [cell.formulas[0]![0], cell.values[0]![0]] as Answer;
      },
      expected: ["=#REF!+1", "#REF!"],
    },
    {
      id: "delete-range-follows",
      en: "A range that is held follows its cells when rows above it are taken out.",
      zh: "上方删除行时，已持有的区域对象跟随其单元格。",
      source: TRACK,
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A3:A4");
        context.trackedObjects.add(range);
        await context.sync();
        sheet.getRange("1:1").delete("Up");
        range.load("address");
        await context.sync();
        return withoutSheet(range.address);
      },
      expected: "A2:A3",
    },
  ],
};
