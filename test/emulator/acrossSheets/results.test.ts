import { opinions } from "../../../src/emulator/calculation/opinions";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { type Answer, answerOf, isSameAnswer } from "../functions/answers";
import ANSWERS from "./answers.json";
import { ACROSS_CASES, workbookAcross } from "./cases";

const LIBREOFFICE: Readonly<Record<string, Answer>> = ANSWERS;

describe("references to the same cells of several sheets", () => {
  it("are computed as by LibreOffice, from a file that no program has computed", async () => {
    const { workbook } = await openWorkbook(await saveWorkbook(workbookAcross()));
    const said = opinions(workbook);
    const wrong = ACROSS_CASES.flatMap((formula, row) => {
      const { value, doubt } = said(workbook.sheets[0]!, row, 0)!;
      const answer = doubt ?? answerOf(value ?? null);
      const expected = LIBREOFFICE[formula]!;
      return doubt === undefined && isSameAnswer(answer, expected) ? [] : [{ formula, answer, expected }];
    });
    expect(wrong).toEqual([]);
  });
});
