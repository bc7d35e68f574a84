import { CHOICES } from "../../../src/emulator/calculation/formula/choices";
import { FUNCTIONS } from "../../../src/emulator/calculation/functions/all";
import { opinions } from "../../../src/emulator/calculation/opinions";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { type Answer, answerOf, isSameAnswer } from "./answers";
import ANSWERS from "./answers.json";
import { type Case, CASES, workbookOfCases } from "./grid";
import { MICROSOFT } from "./microsoft";
import { UNKNOWABLE } from "./unknowable";

const LIBREOFFICE: Readonly<Record<string, Readonly<Record<string, Answer>>>> = ANSWERS;

/** What Excel answers: as Microsoft says where it says it, else as LibreOffice has it. */
function expected({ group, formula }: Case): Answer | undefined {
  return MICROSOFT[formula]?.answer ?? LIBREOFFICE[group]?.[formula];
}

/** What this host makes of every case in a file that no program has computed; undefined where it cannot. */
async function ours(): Promise<readonly (readonly [Case, Answer | undefined])[]> {
  const { workbook } = await openWorkbook(await saveWorkbook(workbookOfCases()));
  const said = opinions(workbook);
  return CASES.map((one) => {
    const { value, doubt } = said(workbook.sheets[0]!, one.row, one.column)!;
    return [one, doubt === undefined ? answerOf(value ?? null) : undefined] as const;
  });
}

describe("functions that users' own sheets hold", () => {
  it("are in the table of what LibreOffice answers, at least once each", () => {
    const called = new Set(
      CASES.flatMap(({ formula }) => [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name!)),
    );
    expect([...FUNCTIONS.keys(), ...Object.keys(CHOICES)].filter((name) => !called.has(name))).toEqual([]);
    expect(CASES.filter((one) => expected(one) === undefined)).toEqual([]);
    expect(CASES.length).toBeGreaterThan(1_000);
  });

  it("are computed as there, or not at all: never to another value", async () => {
    const wrong = (await ours()).flatMap(([one, answer]) =>
      answer === undefined || isSameAnswer(answer, expected(one)!)
        ? []
        : [{ formula: one.formula, answer, expected: expected(one) }],
    );
    expect(wrong).toEqual([]);
  });

  it("keep the result of the file in these cases alone", async () => {
    const unknowable = (await ours()).flatMap(([{ group, formula }, answer]) =>
      answer === undefined ? [`${group}: ${formula}`] : [],
    );
    const listed = Object.entries(UNKNOWABLE).flatMap(([group, formulas]) =>
      formulas.map((formula) => `${group}: ${formula}`),
    );
    expect(unknowable).toEqual(listed);
  });

  it("differ from LibreOffice's answer where Microsoft's is said to, and nowhere needlessly", () => {
    const needless = CASES.filter(({ group, formula }) => {
      const said = MICROSOFT[formula];
      return said && isSameAnswer(said.answer, LIBREOFFICE[group]![formula]!);
    });
    expect(needless).toEqual([]);
    const formulas = new Set(CASES.map(({ formula }) => formula));
    expect(Object.keys(MICROSOFT).filter((formula) => !formulas.has(formula))).toEqual([]);
  });
});
