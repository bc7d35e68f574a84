import { readFileSync, writeFileSync } from "node:fs";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";

const file = temporaryFolder();
const path = file("county.xlsx");

interface Told {
  readonly before: number | null;
  readonly after: number | null;
  readonly changed: readonly { readonly no: number; readonly before: number; readonly after: number }[];
  readonly vetoes: { readonly before: number[]; readonly after: number[] };
}

const ask = async (...sets: string[]): Promise<Told> => {
  const run = await runCli("whatif", path, ...sets.flatMap((set) => ["--set", set]), "--json");
  expect(run).toMatchObject({ code: 0, error: "" });
  return JSON.parse(run.out) as Told;
};

beforeAll(async () => {
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
  await runCli("score", path);
});

describe("what if", () => {
  it("is what comes of it when it is entered", async () => {
    const told = await ask("gdp=300", "tax_revenue@1=150000");
    // the same, entered
    const other = file("other.csv");
    const lines = readFileSync(DEMO_ENTRIES, "utf8")
      .replace(/^gdp,0,[^,]*/m, "gdp,0,300")
      .replace(/^tax_revenue,1,[^,]*/m, "tax_revenue,1,150000");
    writeFileSync(other, lines);
    const entered = file("entered.xlsx");
    await runCli("generate", "--out", entered, "--data", other, "--parameters", "example");
    const scores = async (
      of: string,
    ): Promise<{ composite: number; indicators: { no: number; score: number }[] }> =>
      JSON.parse((await runCli("score", of, "--json")).out) as never;
    const [was, is] = [await scores(path), await scores(entered)];
    expect([told.before, told.after]).toEqual([was.composite, is.composite]);
    expect(told.changed).toEqual(
      was.indicators.flatMap(({ no, score: before }, i) => {
        const after = is.indicators[i]!.score;
        return before === after ? [] : [{ no, before, after }];
      }),
    );
    expect(told.changed.length).toBeGreaterThan(1);
  });

  it("leaves the file as it was", async () => {
    const before = readFileSync(path);
    await ask("gdp=300");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("goes for goalposts too, and for constraints", async () => {
    const lower = await ask("tax_share.level#low=1");
    expect(lower.changed.map(({ no }) => no)).toHaveLength(1);
    expect(lower.after! > lower.before!).toBe(true);
    const accident = await ask("safety_accidents=1");
    expect(accident.vetoes).toEqual({ before: [], after: [expect.any(Number)] });
  });

  it("empties what nothing is said of", async () => {
    expect((await ask("gdp=")).after).toBeNull();
  });

  it.each([
    [[], "请用 --set 写明假设的数值"],
    [["gdp"], "应写成“代码=数值”"],
    [["gdp=many"], "应写成“代码=数值”"],
    [["gpd=1"], "工作簿中没有“gpd”"],
    [["gdp@9=1"], "工作簿中没有“gdp@9”"],
    [["tax_share.level#middle=1"], "工作簿中没有“tax_share.level#middle”"],
  ])("says what is wrong with %j", async (sets, words) => {
    const run = await runCli("whatif", path, ...sets.flatMap((set) => ["--set", set]));
    expect(run.code).toBe(2);
    expect(run.error).toContain(words);
  });
});
