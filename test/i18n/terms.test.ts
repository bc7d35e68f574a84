import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
/** Titles that columns had first, which records of workbooks know them by. */
const KEYS = ["src/workbook/tableNames.ts", "src/workbook/history/historyColumns.ts"];

interface Term {
  readonly term: string;
  readonly english: string;
  readonly instead: string;
}

/** The rows of the list. */
const terms: readonly Term[] = readFileSync(join(ROOT, "docs/terms.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (term|---)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, term = "", english = "", , instead = ""]) => ({ term, english, instead }));

/** Everything that a folder's code says: its texts, without comments. */
function textsIn(folder: string, leftOut: readonly string[] = []): string {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && !leftOut.includes(name));
  return files.flatMap((name) => textsOf(join(ROOT, name))).join("\n");
}

function textsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

describe("the list of terms", () => {
  const said = textsIn("src", KEYS);
  const english = textsIn("src/i18n/en").toLowerCase();

  it("has a term for what people read most", () => {
    expect(terms.length).toBeGreaterThan(25);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });

  it.each(terms.map(({ term, english: en }) => [term, en]))("%s is said, and %s in English", (term, en) => {
    expect(said.includes(term)).toBe(true);
    expect(english.includes(en.toLowerCase())).toBe(true);
  });

  it.each(terms.filter(({ instead }) => instead !== "").map(({ term, instead }) => [term, instead]))(
    "%s is not called %s anywhere",
    (_, instead) => {
      expect(said.split("\n").filter((text) => text.includes(instead))).toEqual([]);
    },
  );
});
