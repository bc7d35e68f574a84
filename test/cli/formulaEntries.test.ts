import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { demoResult } from "../fixtures/demoResult";

const file = temporaryFolder();
const good = file("good.xlsx");
const TAX = "xl/worksheets/sheet5.xml";

beforeAll(async () => {
  await runCli("generate", "--out", good, "--data", DEMO_ENTRIES, "--parameters", "example");
});

/** The demonstration workbook as Excel saves it, with a formula, and a result, in the cell of 税收收入. */
function withFormula(name: string, formula: string, result: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(good)));
  const text = strFromU8(parts[TAX]!);
  const changed = text.replace(/(<c r="F7"[^>]*>)<v>162480<\/v>/, `$1<f>${formula}</f>${result}`);
  if (changed === text) throw new Error("F7 is not where it was");
  const path = file(name);
  const book = strFromU8(parts["xl/workbook.xml"]!).replace(' fullCalcOnLoad="1"', "");
  writeFileSync(path, zipSync({ ...parts, [TAX]: strToU8(changed), "xl/workbook.xml": strToU8(book) }));
  return path;
}

const SAVED = "<v>162480</v>";

describe("a formula in an entry cell", () => {
  it.each([
    ["TODAY", "IF(TODAY()>0,5)", SAVED, "formula-unsure", "结果每次打开都可能变化"],
    ["an unknown function", "IFERROR(NOSUCH(1),5)", SAVED, "formula-unsure", "无法复核"],
    ["another file", "[1]税收!A1", SAVED, "formula-unsure", "取自另一个文件"],
    ["a stale result", "162000+481", SAVED, "formula-unsure", "与公式现在算出的 162481 不一致"],
  ])("with %s counts as it was saved, and is told at its cell", async (name, formula, saved, rule, words) => {
    const path = withFormula(
      `${rule}-${name.replace(/\W/g, "")}.xlsx`,
      formula.replaceAll('"', "&quot;"),
      saved,
    );
    const { out } = await runCli("validate", path, "--json");
    expect(JSON.parse(out).findings).toEqual([
      expect.objectContaining({ rule, cell: "F7", message: expect.stringContaining(words) }),
    ]);
    const scored = JSON.parse((await runCli("score", path, "--json")).out) as { composite: number };
    expect(scored.composite).toBe(demoResult.composite);
  });

  it("with a circle is told at its cell, and nothing is made from what was saved", async () => {
    const path = withFormula("circle.xlsx", "F7", SAVED);
    const { findings } = JSON.parse((await runCli("validate", path, "--json")).out) as { findings: object[] };
    expect(findings).toEqual([
      expect.objectContaining({
        rule: "formula-circular",
        cell: "F7",
        message: expect.stringContaining("循环引用"),
      }),
    ]);
    const scored = JSON.parse((await runCli("score", path, "--json")).out) as {
      composite: number | null;
      indicators: { status: string }[];
    };
    expect(scored.composite).toBeNull();
    expect(scored.indicators[1]!.status).toBe("wrong-data");
  });

  it("without a result that anybody knows is told, and its indicator has no score", async () => {
    const path = withFormula("unknown.xlsx", "IFERROR(NOSUCH(1),5)", "");
    const { findings } = JSON.parse((await runCli("validate", path, "--json")).out) as {
      findings: { rule: string; cell: string }[];
    };
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["type", "F7"],
      ["formula-unsure", "F7"],
    ]);
    expect((await runCli("score", path)).out).toContain("不完整");
  });

  it("that can be computed is computed where another program has left no result", async () => {
    const path = withFormula("computed.xlsx", "162000+480", "<v></v>");
    expect((await runCli("validate", path)).code).toBe(0);
    expect((await runCli("score", path)).out).toContain(demoResult.composite.toFixed(2));
  });
});
