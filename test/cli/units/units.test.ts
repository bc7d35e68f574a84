import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../../src/emulator/file/open";
import { comparingSystem, COUNTIES } from "../../app/units/counties";
import { runCli, temporaryFolder } from "../runCli";

const file = temporaryFolder();
const path = file("prefecture.xlsx");
const counties = file("counties.csv");
const system = file("system.json");

/** Indicators have `limit` or `points` in a document. */
writeFileSync(system, JSON.stringify(comparingSystem()));
writeFileSync(counties, COUNTIES.join("\n"));

interface Unit {
  readonly unit: string;
  readonly composite: number | null;
  readonly rank: number | null;
  readonly category: string;
  readonly grade: string | null;
  readonly awards: string[];
  readonly score: number | null;
}

async function json<T>(...args: string[]): Promise<T> {
  const run = await runCli(...args, "--json");
  expect(run.error).toBe("");
  return JSON.parse(run.out) as T;
}

beforeAll(async () => {
  await runCli("generate", "--system", system, "--out", path);
});

describe("units", () => {
  it("takes files over and tells what was added, updated and refused", async () => {
    const other = file("other.csv");
    writeFileSync(other, "unit,gdp\n甲县,1");
    const first = await runCli("units", path, "--add", counties, other, "--json");
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toEqual({
      added: ["甲县", "乙县", "丙县", "丁县", "戊县"],
      updated: [],
      refused: [{ file: other, reason: expect.stringContaining("gdp") as string }],
    });
    const again = await json("units", path, "--add", counties);
    expect(again).toMatchObject({ added: [], updated: ["甲县", "乙县", "丙县", "丁县", "戊县"] });
  });

  it("takes county workbooks over, and makes an empty sheet where it is given none", async () => {
    const own = file("甲县.xlsx");
    const csv = file("entries.csv");
    writeFileSync(csv, "key,lag,value\nq_a,0,10\nq_b,0,10\nq_c,0,20\naccidents,0,0");
    await runCli("generate", "--system", system, "--data", csv, "--out", own);
    const [to, empty] = [file("to.xlsx"), file("empty.xlsx")];
    for (const each of [to, empty]) await runCli("generate", "--system", system, "--out", each);
    expect(await json("units", to, "--add", own)).toEqual({ added: ["某省"], updated: [], refused: [] });
    expect((await runCli("units", empty)).code).toBe(0);
    const { workbook } = await openWorkbook(readFileSync(empty));
    expect(workbook.sheets.map(({ name }) => name)).toContain("各县数据");
  });
});

describe("rank", () => {
  it("is as evaluate, with category, grade, awards and what is published", async () => {
    const { units, awards } = await json<{ units: Unit[]; awards: { name: string }[] }>("rank", path);
    const evaluated = await json<{ units: Unit[] }>(
      ...["evaluate", "--system", system, "--data", counties, "--method", "goalposts"],
    );
    expect(units.map(({ unit, composite }) => [unit, composite])).toEqual(
      evaluated.units.map(({ unit, composite }) => [unit, composite]),
    );
    expect(units.map(({ rank, score, grade, category }) => [rank, score, grade, category])).toEqual([
      [1, 10, "优秀", "strong"],
      [2, 9, "良好", "strong"],
      [3, 7, "良好", "direct"],
      [null, 10, "良好", "strong"],
      [null, null, null, "strong"],
    ]);
    expect(units[0]!.awards).toContain("先进县");
    expect(awards.map(({ name }) => name)).toContain("先进县");
  });

  it("by another method, and into another file, leaves this one as it was", async () => {
    const before = readFileSync(path);
    const out = file("ranked.xlsx");
    const { method } = await json<{ method: string }>(...["rank", path, "--method", "rank", "--out", out]);
    expect(method).toBe("rank");
    expect(readFileSync(path).equals(before)).toBe(true);
    const { workbook } = await openWorkbook(readFileSync(out));
    expect(workbook.sheets.map(({ name }) => name)).toContain("各县得分");
  });

  it("tells where one unit stands", async () => {
    const { position } = await json<{ position: object }>("rank", path, "--position", "丙县");
    expect(position).toMatchObject({ unit: "丙县", rank: 3, of: 3, next: { unit: "乙县", gap: 2 } });
    const { out } = await runCli("rank", path, "--position", "丙县");
    expect(out).toMatch(/丙县的位次分析\n综合得分 7.00，位次 3 \/ 3。\n前一位是乙县，相差 2.00。/);
    expect(await runCli("rank", path, "--position", "无名县")).toMatchObject({
      code: 2,
      error: "“各县数据”里没有“无名县”，请核对名称",
    });
  });

  it("is published without entries of its own, and verified", async () => {
    expect((await runCli("publish", path)).error).toBe("");
    expect(await json("verify", path)).toMatchObject({ covers: 3, differences: [] });
    expect((await runCli("rank", path)).error).toContain("各县得分已经发布");
  });
});
