import { recalculate } from "../../../src/emulator/calculation/recalculate";
import { WorkbookModel } from "../../../src/emulator/model/workbook";
import { agreement, type Agreement } from "./agreement";
import { COMPARISONS } from "./all";
import type { Compared } from "./comparison";
import { dumpByLibrary, openByLibrary } from "./exceljs";
import { fileOf, toldLosses } from "./files";
import { documentedSubjects, withAlternatives } from "./performanceDocument";
import { Contest, knownOf } from "./recalculation";
import { markdownTable, terminalTable } from "./table";
import { scoredDemo } from "./workbooks";

let demo: WorkbookModel;
let spelled: Agreement;

beforeAll(async () => {
  demo = await scoredDemo();
  spelled = agreement(demo, "inLatinLetters");
});

describe("IronCalc and the demonstration", () => {
  it("computes to no other value, number or text, as far as it knows the formulas", () => {
    expect(spelled.different).toEqual([]);
    expect(spelled.same + spelled.unknown.length).toBe(spelled.formulas);
    expect(spelled.formulas).toBeGreaterThan(1_000);
    expect(spelled.numbers).toBeGreaterThan(500);
  });

  it("knows every formula but links, once names are in letters that it takes", () => {
    expect(spelled.unknownFunctions).toEqual(["HYPERLINK"]);
  });

  it("knows fewer with names as they are, and differs in none of those", () => {
    const plain = agreement(demo, "asTheyAre");
    expect(plain.different).toEqual([]);
    expect(plain.same).toBeLessThan(spelled.same);
    expect(plain.same).toBeGreaterThan(spelled.same / 2);
  });

  it("comes to the same scores after an entry has changed", () => {
    const contest = new Contest(knownOf(demo, spelled));
    expect(contest.assertSame()).toBeGreaterThan(20);
    contest.theirs.free();
  });

  it("is told apart where a value is another", () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet("表");
    const inputs = ["1/3", "ROUND(2.5,0)", '"a"&1', "1=1", "1/0", "-1E-20"];
    inputs.forEach((formula, row) => sheet.put(row, 0, { formula }));
    recalculate(workbook);
    expect(agreement(workbook, "asTheyAre")).toMatchObject({
      same: 6,
      numbers: 3,
      unknown: [],
      different: [],
    });
    sheet.settle(0, 0, 0.333333332, {});
    sheet.settle(2, 0, "a2", {});
    expect(agreement(workbook, "asTheyAre").different).toEqual([
      "表!A1: 0.333333332, theirs 0.333333333333333",
      '表!A3: "a2", theirs "a1"',
    ]);
  });
});

it("counts what a file loses by either way", async () => {
  const losses = await toldLosses(await fileOf(demo));
  expect(losses).toMatch(/^ours: \d+ of \d+ parts keep their bytes; nothing that is counted is lost\. /);
  expect(losses).toMatch(/exceljs: .* 0 of 3 charts/);
});

it("has the library write the same values, formulas and number formats", async () => {
  const copy = await openByLibrary(await dumpByLibrary(demo));
  expect(copy.worksheets.map(({ name }) => name)).toEqual(demo.sheets.map(({ name }) => name));
  const score = copy.getWorksheet("计分表")!.getCell("F7");
  expect(score.result).toBe(84.53);
  expect(score.formula).toBe(demo.sheet("计分表")!.cell(6, 5)!.formula);
});

describe("the table", () => {
  const ROWS: readonly Compared[] = [
    { what: "open", against: "a library", ours: 6, alternative: 120, ratio: 0.05, note: "of a file" },
    { what: "score many units", against: "R", ours: 0.5, note: "R is not installed: skipped" },
  ];

  it("is aligned in a terminal, with its notes below", () => {
    expect(terminalTable(ROWS, "a machine").split("\n").slice(2)).toEqual([
      "what              against    ours, ms  theirs, ms  ratio  note",
      "open              a library      6.00         120   0.05   [1]",
      "score many units  R              0.50           –      –   [2]",
      "",
      "[1] of a file",
      "[2] R is not installed: skipped",
      "",
    ]);
  });

  it("of docs/performance.md has the lines that are measured", () => {
    expect(documentedSubjects()).toEqual(COMPARISONS.flatMap(({ subjects }) => subjects));
  });

  it("is written between its marks, over the one before", () => {
    const text = withAlternatives(
      "before\n\n<!-- alternatives: npm run bench -- --alternatives --write -->\nold\n<!-- end of alternatives -->\n\nafter\n",
      markdownTable(ROWS, "a machine"),
    );
    expect(text).not.toContain("old");
    expect(text.startsWith("before\n") && text.endsWith("\n\nafter\n")).toBe(true);
    expect(documentedSubjects(text)).toEqual(ROWS.map(({ what, against }) => ({ what, against })));
  });
});
