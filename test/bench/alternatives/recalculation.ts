import { recalculate } from "../../../src/emulator/calculation/recalculate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { cloneWorkbook } from "../../emulator/cloneWorkbook";
import { measureInTurn } from "../measure";
import { type Agreement, agreement, isSame } from "./agreement";
import { type Compared, compared, type Comparison, type Subject, told } from "./comparison";
import { IronCalc } from "./ironCalc";
import { DEMO, firstEntry, scoredDemo } from "./workbooks";

const AGAINST = "IronCalc (wasm)";
const OFTEN = { runs: 15, warming: 4 };
const SCORES = "计分表";

const subjects: readonly Subject[] = [
  "calculate every formula",
  "an entry changes, read the scores",
  "the same, the first time after opening",
].map((what) => ({ what: `${DEMO}: ${what}`, against: AGAINST }));

/** Calculating our formulas, in an engine that is made for nothing else: over the formulas that it knows. */
export const recalculation: Comparison = { subjects, compare };

async function compare(): Promise<Compared[]> {
  const workbook = await scoredDemo();
  const [plain, spelled] = [agreement(workbook, "asTheyAre"), agreement(workbook, "inLatinLetters")];
  const different = [...plain.different, ...spelled.different];
  if (different.length > 0) throw new Error(`IronCalc comes to something else: ${different.join("; ")}`);
  const known = knownOf(workbook, spelled);
  const contest = new Contest(known);
  const file = await saveWorkbook(known);
  const [every, changed, first] = [
    await measureInTurn(
      OFTEN,
      () => {
        const copy = cloneWorkbook(known);
        return () => recalculate(copy);
      },
      () => () => contest.theirs.evaluate(),
    ),
    await measureInTurn(
      OFTEN,
      () => () => contest.change(known),
      () => () => contest.changeTheirs(),
    ),
    await measureInTurn(
      OFTEN,
      async () => {
        const { workbook: opened } = await openWorkbook(file);
        return () => contest.change(opened);
      },
      () => () => contest.changeTheirs(),
    ),
  ];
  contest.assertSame();
  contest.theirs.free();
  return [
    compared(subjects[0]!, every, toldAgreement(plain, spelled)),
    compared(subjects[1]!, changed, "ours calculates what has changed, IronCalc everything"),
    compared(subjects[2]!, first, "nothing is calculated yet: ours has to find out which formulas read what"),
  ];
}

/** What the numbers are over: only what both know. */
function toldAgreement(plain: Agreement, spelled: Agreement): string {
  return (
    `IronCalc computes ${told(plain.same)} of ${told(plain.formulas)} formulas as they stand, ` +
    `${told(spelled.same)} with names in Latin letters (it takes no others): all as we do to 1e-9, ` +
    `${told(spelled.numbers)} of them numbers; it does not know the other ${told(spelled.unknown.length)} (${spelled.unknownFunctions.join(", ")}), ` +
    "which are left out on both sides"
  );
}

/** The workbook with results in place of the formulas that IronCalc does not know. */
export function knownOf(workbook: WorkbookModel, { unknown }: Agreement): WorkbookModel {
  const known = cloneWorkbook(workbook);
  for (const { sheet, row, column } of unknown) {
    const { value } = workbook.sheet(sheet)!.cell(row, column)!;
    known.sheet(sheet)!.put(row, column, { value });
  }
  recalculate(known);
  return known;
}

/** One entry that goes up and up in both, and the scores that follow. */
export class Contest {
  readonly theirs: IronCalc;
  private readonly entry: { readonly sheet: string; readonly row: number; readonly column: number };
  private readonly scores: readonly (readonly [row: number, column: number])[];
  private value: number;

  constructor(private readonly known: WorkbookModel) {
    const { sheet, row, column } = firstEntry(known);
    this.entry = { sheet: sheet.name, row, column };
    this.value = Number(sheet.cell(row, column)!.value);
    this.theirs = new IronCalc(known, "inLatinLetters");
    this.scores = [...known.sheet(SCORES)!.formulaCells()]
      .filter(([, , { value }]) => typeof value === "number")
      .map(([at, score]) => [at, score]);
  }

  change(workbook: WorkbookModel): unknown[] {
    const { sheet, row, column } = this.entry;
    workbook.sheet(sheet)!.put(row, column, { value: (this.value += 0.25) });
    recalculate(workbook);
    return this.scores.map((place) => workbook.sheet(SCORES)!.cell(...place)?.value);
  }

  changeTheirs(): string[] {
    const { sheet, row, column } = this.entry;
    this.theirs.put(sheet, row, column, (this.value += 0.25));
    this.theirs.evaluate();
    return this.scores.map((place) => this.theirs.shown(SCORES, ...place));
  }

  /** @throws Error when the same change gives other scores */
  assertSame(): number {
    const ours = this.change(this.known);
    this.theirs.put(this.entry.sheet, this.entry.row, this.entry.column, this.value);
    this.theirs.evaluate();
    this.scores.forEach((place, i) => {
      const their = this.theirs.value(SCORES, ...place);
      if (!isSame(ours[i] as number, their))
        throw new Error(`${SCORES} ${place}: ${ours[i]}, theirs ${their}`);
    });
    return this.scores.length;
  }
}
