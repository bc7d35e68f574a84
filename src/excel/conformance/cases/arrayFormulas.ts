import { isRefused } from "../askingCells";
import type { Answer, CaseGroup } from "../case";
import { ofInserted } from "../insertedFile";
import { ARRAY_FILE } from "./arrayFile";

const PAGE = "support.microsoft.com: Rules for changing array formulas";

export const arrayFormulas: CaseGroup = {
  en: "Array formulas of several cells",
  zh: "多单元格数组公式",
  cases: [
    {
      id: "array-fitted",
      en: "An array formula fills its cells when what it reads has changed; those that it has no value for show #N/A.",
      zh: "所读单元格变化后，数组公式重新填满各单元格；没有对应值的单元格显示 #N/A。",
      source: "ECMA-376 part 1, 18.17: Single- and multi-cell formulas",
      since: "1.13",
      run: (ground) =>
        ofInserted(ground, ARRAY_FILE, async (sheet) => {
          sheet.getRange("A2").values = [[5]];
          const [cells, sum] = [sheet.getRange("C1:C4"), sheet.getRange("D1")];
          cells.load("values");
          sum.load("values");
          await ground.context.sync();
          return [cells.values.flat() as Answer[], sum.values[0]![0] as Answer];
        }),
      expected: [[2, 10, 18, "#N/A"], 30],
    },
    {
      id: "array-part",
      en: "A part of an array formula is not changed.",
      zh: "数组公式的一部分不能单独更改。",
      source: PAGE,
      since: "1.13",
      run: (ground) =>
        ofInserted(ground, ARRAY_FILE, (sheet) =>
          isRefused(ground, () => void (sheet.getRange("C2").values = [[1]])),
        ),
      expected: true,
    },
    {
      id: "array-whole",
      en: "An array formula is cleared as a whole.",
      zh: "数组公式可以整体清除。",
      source: PAGE,
      since: "1.13",
      run: (ground) =>
        ofInserted(ground, ARRAY_FILE, async (sheet) => {
          sheet.getRange("C1:C4").clear("Contents");
          const cells = sheet.getRange("C1:D4").load("values");
          await ground.context.sync();
          return cells.values.flat() as Answer[];
        }),
      expected: ["", 0, "", "", "", "", "", ""],
    },
  ],
};
