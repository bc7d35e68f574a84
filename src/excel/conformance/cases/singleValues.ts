import { readBack } from "../askingCells";
import type { Answer, CaseGroup, Ground } from "../case";
import { ofInserted } from "../insertedFile";
import { OLDER_FILE } from "./olderFile";

const PAGE = "support.microsoft.com: Implicit intersection operator: @";

/** What is in row 2 of the sheet of a file of an older program. */
function ofOlderFile(ground: Ground, ask: (row: Excel.Range) => Promise<Answer>): Promise<Answer> {
  return ofInserted(ground, OLDER_FILE, (sheet) => ask(sheet.getRange("B2:E2")));
}

export const singleValues: CaseGroup = {
  en: "Formulas that take one of several values",
  zh: "取多个值之一的公式（隐式交集）",
  cases: [
    {
      id: "single-shown",
      en: "Formulas of an older program are shown with @ where they take one of several values.",
      zh: "旧版程序的公式在取多个值之一处显示 @。",
      source: `${PAGE}; learn.microsoft.com: Formula vs Formula2`,
      since: "1.13",
      run: (ground) =>
        ofOlderFile(ground, async (row) => {
          row.load("formulas");
          await ground.context.sync();
          return row.formulas[0] as Answer[];
        }),
      expected: ["=@A1:A3+1", "=SQRT(@A1:A3)", "=SUM(A1:A3)", "=@INDEX(A1:A3,A1)"],
    },
    {
      id: "single-written-back",
      en: "Written back as they are shown, they come to the same and fill no other cells.",
      zh: "原样写回后结果不变，也不占用其他单元格。",
      source: PAGE,
      since: "1.13",
      run: (ground) =>
        ofOlderFile(ground, async (row) => {
          row.load("formulas");
          await ground.context.sync();
          const shown = row.formulas;
          row.formulas = shown;
          row.load("formulas, values");
          const below = row.getOffsetRange(1, 0).load("values");
          await ground.context.sync();
          return [
            row.formulas.join() === shown.join(),
            row.values[0] as Answer[],
            below.values[0] as Answer[],
          ];
        }),
      expected: [true, [5, 2, 14, 1], ["", "", "", ""]],
    },
    {
      id: "single-entered",
      en: "The @ of a formula that is entered is read back.",
      zh: "输入公式中的 @ 原样读回。",
      source: PAGE,
      since: "1.12",
      run: (ground) => readBack(ground, "=SQRT(@B1:B4)"),
      expected: "=SQRT(@B1:B4)",
    },
  ],
};
