import { addressOf, codeOf } from "../askingCells";
import type { CaseGroup } from "../case";

const USED = "Excel.Range.getUsedRange, getUsedRangeOrNullObject";

export const usedRanges: CaseGroup = {
  en: "Used ranges",
  zh: "已用区域",
  cases: [
    {
      id: "used-values",
      en: "The used range goes from the first to the last cell with a value.",
      zh: "已用区域从第一个到最后一个有值的单元格。",
      source: "Excel.Worksheet.getUsedRange",
      run: (ground) => {
        ground.sheet.getRange("B2").values = [[1]];
        ground.sheet.getRange("D5").values = [["x"]];
        return addressOf(ground, ground.sheet.getUsedRange());
      },
      expected: "B2:D5",
    },
    {
      id: "used-formats",
      en: "Cells with a format and without a value belong to the used range.",
      zh: "只有格式的单元格属于已用区域。",
      source: "Excel.Worksheet.getUsedRange",
      run: (ground) => {
        ground.sheet.getRange("B2").values = [[1]];
        ground.sheet.getRange("D5").format.fill.color = "#FF0000";
        return addressOf(ground, ground.sheet.getUsedRange());
      },
      expected: "B2:D5",
    },
    {
      id: "used-values-only",
      en: "They do not when only values are asked for.",
      zh: "只看值时不计入。",
      source: "Excel.Worksheet.getUsedRange",
      run: (ground) => {
        ground.sheet.getRange("B2").values = [[1]];
        ground.sheet.getRange("D5").format.fill.color = "#FF0000";
        return addressOf(ground, ground.sheet.getUsedRange(true));
      },
      expected: "B2",
    },
    {
      id: "used-empty-sheet",
      en: "The used range of an empty sheet is its first cell.",
      zh: "空工作表的已用区域是第一个单元格。",
      source: "Excel.Worksheet.getUsedRange",
      run: (ground) => addressOf(ground, ground.sheet.getUsedRange()),
      expected: "A1",
    },
    {
      id: "used-empty-sheet-null",
      en: "Asked for a null object, an empty sheet has no used range.",
      zh: "用 OrNullObject 时空工作表没有已用区域。",
      source: "Excel.Worksheet.getUsedRangeOrNullObject",
      run: (ground) => addressOf(ground, ground.sheet.getUsedRangeOrNullObject(true)),
      expected: "none",
    },
    {
      id: "used-within",
      en: "The used range of a range lies within it.",
      zh: "区域的已用区域在其之内。",
      source: USED,
      run: (ground) => {
        ground.sheet.getRange("A1:E9").values = 1 as unknown as number[][];
        return addressOf(ground, ground.sheet.getRange("C3:H20").getUsedRange());
      },
      expected: "C3:E9",
    },
    {
      id: "used-within-only",
      en: "What is beside a range does not make its cells used.",
      zh: "区域之外的内容不使区域内的单元格算作已用。",
      source: `${USED}; OfficeDev/office-js-snippets, "Range relationships": a last column without data is left out`,
      run: (ground) => {
        ground.sheet.getRange("A1:E1").values = 1 as unknown as number[][];
        ground.sheet.getRange("B3:C4").values = 1 as unknown as number[][];
        return addressOf(ground, ground.sheet.getRange("A2:E9").getUsedRange(true));
      },
      expected: "B3:C4",
    },
    {
      id: "used-within-none",
      en: "A range without a used cell has none: a null object.",
      zh: "没有已用单元格的区域得到空对象。",
      source: USED,
      run: (ground) => addressOf(ground, ground.sheet.getRange("C3:H20").getUsedRangeOrNullObject(true)),
      expected: "none",
    },
    {
      id: "used-within-missing",
      en: "Without one, getUsedRange of a range ends with ItemNotFound.",
      zh: "区域的 getUsedRange 找不到时以 ItemNotFound 结束。",
      source: `${USED}; OfficeDev/office-scripts-docs-reference#233`,
      run: async ({ context, sheet }) => {
        sheet.getRange("C3:H20").getUsedRange(true).load("address");
        return codeOf(context);
      },
      expected: "ItemNotFound",
    },
    {
      id: "used-after-clear",
      en: "Cells that were cleared are not used.",
      zh: "清除后的单元格不算已用。",
      source: "Excel.Range.clear",
      run: (ground) => {
        ground.sheet.getRange("A1:B2").values = 1 as unknown as number[][];
        ground.sheet.getRange("B1:B2").clear();
        return addressOf(ground, ground.sheet.getUsedRange(true));
      },
      expected: "A1:A2",
    },
  ],
};
