import { refusal } from "../asking";
import type { Answer, CaseGroup, ConformanceCase } from "../case";

const FILL = "Excel.Range.autoFill; support.microsoft.com, Fill data automatically in worksheet cells";

/** What stands in A3:A5 after A1:A2 were filled down to there. */
function filled(
  id: string,
  given: readonly [Answer, Answer],
  kind: Excel.AutoFillType | `${Excel.AutoFillType}`,
  expected: Answer,
  [en, zh]: readonly [string, string],
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source: FILL,
    run: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A2");
      range.formulas = given.map((value) => [value]);
      range.autoFill("A1:A5", kind as Excel.AutoFillType);
      const below = sheet.getRange("A3:A5").load("formulas");
      await context.sync();
      return below.formulas.flat() as Answer[];
    },
    expected,
  };
}

export const filling: CaseGroup = {
  en: "Filling, spilling and cells that formulas relate",
  zh: "填充、溢出与公式关联的单元格",
  cases: [
    filled(
      "fill-numbers",
      [1, 3],
      "FillDefault",
      [5, 7, 9],
      ["Two numbers are continued by their step.", "两个数按其步长继续。"],
    ),
    filled(
      "fill-copies",
      [1, 3],
      "FillCopy",
      [1, 3, 1],
      ["Copies repeat what is filled from.", "复制填充重复原有内容。"],
    ),
    filled(
      "fill-months",
      ["Jan", "Feb"],
      "FillDefault",
      ["Mar", "Apr", "May"],
      ["Names of months are continued.", "月份名称按顺序继续。"],
    ),
    filled(
      "fill-formulas",
      ["=B1", "=B2"],
      "FillDefault",
      ["=B3", "=B4", "=B5"],
      ["References of formulas move along.", "公式中的引用随之移动。"],
    ),
    filled(
      "fill-formats-alone",
      [1, 2],
      "FillFormats",
      ["", "", ""],
      ["Formats may be filled alone.", "可以只填充格式。"],
    ),
    {
      id: "spill-range",
      en: "A formula of several values spills, and says how far.",
      zh: "多值公式会溢出，并可读取溢出区域。",
      source: "Excel.Range.getSpillingToRange, hasSpill",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const cell = sheet.getRange("C1");
        cell.formulas = [["=A1:A3*2"]];
        const range = cell.getSpillingToRange().load("values, rowCount, hasSpill");
        await context.sync();
        return [range.values.flat() as Answer[], range.rowCount, range.hasSpill];
      },
      expected: [[2, 4, 6], 3, true],
    },
    {
      id: "precedents-none",
      en: "A cell without precedents has none to be given.",
      zh: "没有引用单元格时报错。",
      source: "Excel.Range.getDirectPrecedents: throws an ItemNotFound error if no precedents are found",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A1").getDirectPrecedents().load("addresses");
        return refusal(context);
      },
      expected: "ItemNotFound",
    },
    {
      id: "copy-values-transposed",
      en: "Values may be copied with rows and columns exchanged.",
      zh: "复制时可以行列互换。",
      source: "Excel.Range.copyFrom: transpose",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").values = [[1, 2]];
        sheet.getRange("D1").copyFrom("A1:B1", "Values", false, true);
        const range = sheet.getRange("D1:D2").load("values");
        await context.sync();
        return range.values.flat() as Answer[];
      },
      expected: [1, 2],
    },
    {
      id: "move-followed",
      en: "Formulas follow cells that are moved.",
      zh: "公式跟随移动的单元格。",
      source: "Excel.Range.moveTo; support.microsoft.com, Move or copy a formula",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[4]];
        sheet.getRange("B1").formulas = [["=A1"]];
        sheet.getRange("A1").moveTo("A7");
        const cell = sheet.getRange("B1").load("formulas, values");
        await context.sync();
        return [cell.formulas[0]![0] as Answer, cell.values[0]![0] as Answer];
      },
      expected: ["=A7", 4],
    },
  ],
};
