import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../../src");
/** The floors that say something to people; `workbook/` makes sheets, which are Chinese, and `emulator/` says nothing. */
const FLOORS = [
  ...["system", "formula", "scoring", "validation", "jobs", "excel"],
  ...["app", "cli", "commands", "taskpane", "workbench", "bulletin", "documents"],
];

/** Files with Chinese of their own, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  "system/entryLimits.ts": "the unit of a quantity, as systems have it",
  "system/extras.ts": "rows of 计分表",
  "system/targets.ts": "what a target is of, as it stands on 任务分解表-目标",
  "system/versionChanges.ts": "a component behind its indicator, as sheets have them",
  "system/schema.ts": "names that fields have in the official document, for who writes a system",
  "formula/loadSystem.ts": "a text on a sheet, for its length",
  "scoring/methods/allMethods.ts": "a target in front of its words, as it stands on 指标体系",
  "scoring/methods/completion.ts": "name and parameters of a method, as they stand on 指标体系",
  "scoring/methods/efficacy.ts": "name of a method, as it stands on 指标体系",
  "scoring/methods/exponential.ts": "name of a method, as it stands on 指标体系",
  "scoring/methods/expression.ts": "name and parameters of a method, as they stand on 指标体系",
  "scoring/methods/interval.ts": "name and parameters of a method, as they stand on 指标体系",
  "scoring/methods/linear.ts": "name of a method, as it stands on 指标体系",
  "scoring/methods/perEvent.ts": "name and parameters of a method, as they stand on 指标体系",
  "scoring/methods/places.ts": "name and parameters of a method, as they stand on 指标体系",
  "scoring/methods/steps.ts": "name and parameters of a method, as they stand on 指标体系",
  "scoring/methods/tiers.ts": "name and parameters of a method, as they stand on 指标体系",
  "validation/rules/head/head.ts": "what people type: separators and extensions of phone numbers",
  "app/settings/typedSetting.ts": "what people type: 2024年3月5日",
  "validation/matters.ts": "titles of days, as they stand on 督查督导",
  "validation/taskCells.ts": "states of tasks, as they stand on 任务台账",
  "system/measures.ts": "what documents say: marks between units, and words for all of them",
  "validation/slipWords.ts": "units of quantities, as systems have them",
  "validation/rules/relation/computed.ts": "the unit of a component, as systems have it",
  "formula/parse.ts": "what people type: signs as the sheets print them",
  "validation/change.ts": "what people type: words by which they vouch for a number",
  "validation/parameterised.ts": "what people type: words of whoever has not decided",
  "validation/eventDays.ts": "what people type: 3月5日",
  "validation/plainNumber.ts": "what people type: 万 and 亿 behind a number",
  "formula/shareInWords.ts": "formula of a share, as it stands on 指标体系",
  "jobs/entries/daySerial.ts": "what people type: 2020年1月15日",
  "excel/sheets/rules.ts": "a text on a sheet: title of the alert of its validation",
  "excel/conformance/sandbox.ts": "name of a temporary sheet",
  "app/entriesFromCsv.ts": "what people type: the title of a column as the sheet has it",
  "app/csv/parseCsv.ts": "what people type: Chinese commas between columns",
  "app/toldDifferences.ts": "how a publication keeps long texts, which is a part of every stamp",
  "jobs/entries/giveReason.ts": "what stands on a sheet between two remarks",
  "workbench/files/periodIn.ts": "what people call files: 2019年度",
  "taskpane/setup/PreferenceChoices.tsx": "a language by its own name",
  "app/bulletin/annexTables.ts": "tables and drawings of Word files, which are Chinese",
  "app/pack/contents.ts": "a list that is filed",
  "app/pack/makePack.ts": "names of files that are filed",
  "app/pack/methodNote.ts": "a Word file that is filed",
  "bulletin/numbers.ts": "what a bulletin says: days, ordinals, numbers of documents",
  "bulletin/sentences.ts": "marks at the end of a sentence",
  "bulletin/template.ts": "what people type: Chinese braces and marks between items",
  "documents/charts/scene.ts": "name of a font",
  "documents/official/annexes.ts": "words of official documents",
  "documents/official/paragraphs.ts": "words of official documents",
  "cli/demo.ts": "name of a file",
  "cli/returns/distribute.ts": "what people type: Chinese commas between ids",
};

/** What the self-test tries, each case with its sentence in both languages beside it. */
const isCase = (file: string): boolean => file.startsWith("excel/conformance/cases/");

/** Letters, and the marks that stand between Chinese words. */
const CHINESE = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]/;

/** Whether a file has Chinese texts outside of its comments. */
function hasChinese(path: string): boolean {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const holds = (node: ts.Node): boolean => {
    const text = ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (text && CHINESE.test(node.text)) return true;
    const key = ts.isIdentifier(node) && CHINESE.test(node.text);
    return key || (ts.forEachChild(node, (child) => holds(child) || undefined) ?? false);
  };
  return holds(source);
}

it("says in one place whatever people read: no other file has Chinese but for a reason", () => {
  const files = FLOORS.flatMap((floor) =>
    readdirSync(join(SRC, floor), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => relative(SRC, join(SRC, floor, name)).replaceAll("\\", "/")),
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => !isCase(file) && hasChinese(join(SRC, file)));
  expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
});
