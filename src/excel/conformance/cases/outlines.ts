import { refusal } from "../asking";
import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";

const LEVELS = "Excel.Worksheet.showOutlineLevels";
const GROUP = "Excel.Range.group";

/** Rows 2 to 5 in a group, of which 3 to 4 are one again; then the hidden ones of rows 1 to 6. */
function outlined(
  id: string,
  act: (sheet: Excel.Worksheet) => void,
  expected: readonly boolean[],
  [en, zh]: readonly [string, string],
  source = LEVELS,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: async ({ context, sheet }) => {
      sheet.getRange("2:5").group("ByRows");
      sheet.getRange("3:4").group("ByRows");
      act(sheet);
      const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    },
    expected: [...expected],
  };
}

async function refused(
  { context, sheet }: Ground,
  address: string,
  by: "ByRows" | "ByColumns",
): Promise<Answer> {
  sheet.getRange(address).group(by);
  return refusal(context);
}

export const outlines: CaseGroup = {
  en: "Outlines",
  zh: "分级显示",
  cases: [
    outlined(
      "outline-one-level",
      (sheet) => sheet.showOutlineLevels(1, 0),
      [false, true, true, true, true, false],
      ["With one level shown every group is folded.", "只显示一级时，所有分组都折叠。"],
    ),
    outlined(
      "outline-two-levels",
      (sheet) => sheet.showOutlineLevels(2, 0),
      [false, false, true, true, false, false],
      ["With two levels shown the groups within groups are folded.", "显示两级时，组内的分组折叠。"],
    ),
    outlined(
      "outline-more-levels",
      (sheet) => {
        sheet.showOutlineLevels(1, 0);
        sheet.showOutlineLevels(8, 0);
      },
      [false, false, false, false, false, false],
      ["More levels than there are show all of them.", "级数大于现有级数时全部显示。"],
    ),
    outlined(
      "outline-no-change",
      (sheet) => {
        sheet.showOutlineLevels(1, 0);
        sheet.showOutlineLevels(0, 0);
      },
      [false, true, true, true, true, false],
      ["Level 0 leaves what is shown as it is.", "级数为 0 时显示不变。"],
    ),
    outlined(
      "outline-hide-details",
      (sheet) => sheet.getRange("3:4").hideGroupDetails("ByRows"),
      [false, false, true, true, false, false],
      ["The details of one group may be hidden.", "可以只隐藏一个分组的明细。"],
      "Excel.Range.hideGroupDetails",
    ),
    {
      id: "outline-columns-by-rows",
      en: "Whole columns are not grouped by rows.",
      zh: "整列不能按行分组。",
      source: GROUP,
      run: (ground) => refused(ground, "B:C", "ByRows"),
      expected: "InvalidArgument",
    },
    {
      id: "outline-rows-by-columns",
      en: "Whole rows are not grouped by columns.",
      zh: "整行不能按列分组。",
      source: GROUP,
      run: (ground) => refused(ground, "2:3", "ByColumns"),
      expected: "InvalidArgument",
    },
  ],
};
