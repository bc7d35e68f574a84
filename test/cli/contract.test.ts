import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { demoResult } from "../fixtures/demoResult";

const file = temporaryFolder();
const ASEM = join(__dirname, "../fixtures/asem");

describe("the command line", () => {
  it("prints the JSON Schema of a system document and the shipped system", async () => {
    const schema = await runCli("schema");
    const system = await runCli("system");
    expect(JSON.parse(schema.out)).toMatchObject({
      type: "object",
      properties: { indicators: { type: "array" } },
    });
    expect(JSON.parse(system.out).indicators).toHaveLength(20);
    expect([schema.code, system.code]).toEqual([0, 0]);
  });

  it("generates, validates and scores a workbook", async () => {
    const path = file("demo.xlsx");
    const generated = await runCli(
      "generate",
      "--out",
      path,
      "--data",
      DEMO_ENTRIES,
      "--parameters",
      "example",
    );
    expect(generated).toMatchObject({ code: 0, error: "" });
    const validated = await runCli("validate", path, "--json");
    expect(validated.code).toBe(0);
    expect(JSON.parse(validated.out)).toEqual({ findings: [] });
    const scored = await runCli("score", path, "--json");
    expect(scored.code).toBe(0);
    const card = JSON.parse(scored.out);
    expect(card).toMatchObject({ composite: demoResult.composite, complete: true, vetoes: [] });
    expect(card.groups).toEqual([
      { id: "common", name: "共性指标", score: demoResult.common, points: 60 },
      { id: "special", name: "特色指标", score: demoResult.special, points: 30 },
      { id: "work", name: "工作指标", score: demoResult.work, points: 10 },
    ]);
    expect(card.indicators).toHaveLength(25);
    expect(card.indicators[0]).toMatchObject({ no: 1, points: 8, score: 6.17, status: "scored" });
    expect(card.indicators[0].components).toHaveLength(2);
  });

  it("begins the next period in a workbook that is there, keeping the old sheets", async () => {
    const path = file("next.xlsx");
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
    const next = await runCli("generate", "--out", path, "--existing", "next-period");
    expect(next).toMatchObject({ code: 0, error: "" });
    expect(next.out).toMatch(/已转入2020年度。2019年度各表改名保留（如“2019-填报说明”）/);
    const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
    const gdp = ["2019-填报-县统计局", "填报-县统计局"].map((name) => workbook.sheet(name)!);
    expect(gdp[1]!.cell(6, 6)!.value).toBe(gdp[0]!.cell(6, 5)!.value);
    expect(gdp[1]!.cell(6, 5)?.value ?? null).toBeNull();
    const unknown = await runCli("generate", "--out", path, "--existing", "merge");
    expect(unknown).toMatchObject({ code: 2, error: expect.stringContaining("--existing 不支持“merge”") });
  });

  it("holds last year's values against last year's workbook, and speaks English when it is asked to", async () => {
    const [last, now] = [file("2018.xlsx"), file("2019.xlsx")];
    const entries = readFileSync(DEMO_ENTRIES, "utf8");
    const before = file("before.csv");
    writeFileSync(
      before,
      "key,lag,value,note\n" +
        entries
          .split("\n")
          .filter((line) => /^\w+,1,/.test(line))
          .map((line) => line.replace(/,1,258\.2,$/, ",1,257,").replace(",1,", ",0,"))
          .join("\n"),
    );
    await runCli("generate", "--out", last, "--period", "2018", "--data", before);
    await runCli("generate", "--out", now, "--data", DEMO_ENTRIES, "--parameters", "example");
    const checked = await runCli("validate", now, "--last", last, "--lang", "en", "--json");
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out).findings).toMatchObject([
      {
        rule: "last-period",
        key: "gdp",
        found: "258.2",
        expected: "257",
        correction: 257,
        severity: "advisory",
      },
    ]);
    expect(JSON.parse(checked.out).findings[0].message).toMatch(
      /258\.2 differs from 257 in last year's workbook/,
    );
    expect(await runCli("validate", now, "--last", now)).toMatchObject({
      code: 2,
      error: "选作上年数的工作簿是2019年度的，应为2018年度的工作簿",
    });
    expect(await runCli("validate", now, "--lang", "fr")).toMatchObject({ code: 2 });
  });

  it("writes what it finds into a copy where it is asked to, and never into the file itself", async () => {
    const [path, copy] = [file("wrong.xlsx"), file("checked.xlsx")];
    await runCli("generate", "--out", path, "--parameters", "example");
    const before = readFileSync(path);
    const { code, out } = await runCli("validate", path, "--out", copy);
    expect(code).toBe(1);
    expect(readFileSync(path).equals(before)).toBe(true);
    const { workbook } = await openWorkbook(new Uint8Array(readFileSync(copy)));
    const listed = [...workbook.sheet("校验结果")!.entries()].map(([, , { value }]) => value);
    expect(listed).toContain("2019年地区生产总值未填报，请补报（单位：亿元）");
    expect(out).toContain("2019年地区生产总值未填报");
  });

  it("lists the runs of a workbook and compares two of them", async () => {
    const path = file("history.xlsx");
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
    expect((await runCli("history", path)).out).toBe("还没有计分");
    await runCli("score", path);
    expect((await runCli("history", path)).out).toMatch(/^1\t\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\t84\.53$/);
    const same = await runCli("history", path, "--compare", "1,1", "--json");
    expect(JSON.parse(same.out)).toMatchObject({
      scores: [],
      inputs: [],
      before: { composite: demoResult.composite },
    });
    expect(await runCli("history", path, "--compare", "1")).toMatchObject({
      code: 2,
      error: "--compare 填的“1”有误，应为两次计分的序号，如 1,2",
    });
  });

  it("lists values that stand apart from those of other units, when it is asked to", async () => {
    const run = ["evaluate", "--system", join(ASEM, "system.json"), "--data", join(ASEM, "panel.csv")];
    const { out } = await runCli(...run, "--outliers", "--json");
    const { outliers } = JSON.parse(out);
    expect(outliers.length).toBeGreaterThan(5);
    expect(
      outliers.find(({ unit, key }: { unit: string; key: string }) => unit === "JPN" && key === "PubDebt"),
    ).toMatchObject({
      value: 247.98,
      message: expect.stringContaining("明显偏离各评价对象的中位数 52.095"),
    });
    expect((await runCli(...run)).out).not.toContain("明显偏离");
  });

  it("gives the same file for the same run, and scoring twice changes no byte", async () => {
    const path = file("twice.xlsx");
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
    const first = readFileSync(path);
    await runCli(
      ...["generate", "--out", path, "--overwrite", "--data", DEMO_ENTRIES, "--parameters", "example"],
    );
    expect(Buffer.compare(first, readFileSync(path))).toBe(0);
    await runCli("score", path);
    const once = readFileSync(path);
    await runCli("score", path);
    expect(Buffer.compare(once, readFileSync(path))).toBe(0);
  });

  it("does not change the file that it validates, nor the one that it scores into another", async () => {
    const path = file("kept.xlsx");
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES);
    const before = readFileSync(path);
    await runCli("validate", path);
    await runCli("score", path, "--out", file("scored.xlsx"));
    expect(Buffer.compare(before, readFileSync(path))).toBe(0);
  });

  it("says of an empty workbook what is missing, and ends with 1", async () => {
    const path = file("empty.xlsx");
    await runCli("generate", "--out", path);
    const { code, out } = await runCli("validate", path, "--json");
    expect(code).toBe(1);
    const [first] = JSON.parse(out).findings;
    expect(first).toEqual({
      id: "missing:gdp:0",
      department: "tjj",
      part: "0",
      rule: "missing",
      severity: "mandatory",
      sheet: "填报-县统计局",
      cell: "F7",
      key: "gdp",
      found: "",
      expected: "应填 0 至 10 万之间的数字（亿元）",
      message: "2019年地区生产总值未填报，请补报（单位：亿元）",
    });
    const scored = await runCli("score", path, "--json");
    expect(JSON.parse(scored.out)).toMatchObject({ composite: null, complete: false });
  });

  it("sets the sheets in common fonts, or in those of official documents where they are asked for", async () => {
    const fontsOf = async (...options: string[]): Promise<(string | undefined)[]> => {
      const path = file("fonts.xlsx");
      await runCli("generate", "--out", path, "--overwrite", ...options);
      const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
      const sheet = workbook.sheet("任务分解表")!;
      return [1, 2, 3].map((row) => sheet.cell(row, 0)!.style?.font?.name);
    };
    expect(await fontsOf()).toEqual(["宋体", "黑体", "仿宋"]);
    expect(await fontsOf("--fonts", "official")).toEqual(["方正小标宋简体", "黑体", "仿宋_GB2312"]);
    const { code, error } = await runCli("generate", "--out", file("no.xlsx"), "--fonts", "big");
    expect([code, error]).toEqual([2, expect.stringContaining("--fonts 不支持“big”")]);
  });

  it("takes another period", async () => {
    const path = file("2020.xlsx");
    await runCli("generate", "--out", path, "--period", "2020");
    const { out } = await runCli("validate", path);
    expect(out).toContain("2020年地区生产总值");
  });

  it("reports indicators without goalposts as such, with the scored composite missing", async () => {
    const path = file("open.xlsx");
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES);
    const { out } = await runCli("score", path, "--json");
    const { composite, indicators } = JSON.parse(out);
    expect(composite).toBeNull();
    expect(indicators[0]).toMatchObject({ status: "no-goalposts", score: null });
    expect(indicators[0].explanation).toContain("未设置评分参数");
    expect(indicators[24]).toMatchObject({ status: "met" });
  });

  it("evaluates many units at full precision", async () => {
    const { code, out } = await runCli(
      ...["evaluate", "--system", join(ASEM, "system.json"), "--data", join(ASEM, "panel.csv"), "--json"],
      ...["--method", "minmax:0,100", "--aggregate", "arithmetic", "--missing", "reweight"],
    );
    expect(code).toBe(0);
    const { units } = JSON.parse(out);
    expect(units).toHaveLength(51);
    expect(units.find(({ unit }: { unit: string }) => unit === "AUT")).toMatchObject({ rank: 12 });
  });

  it("tells how firm ranks are against other weights and other methods", async () => {
    const asked = [
      ...["evaluate", "--system", join(ASEM, "system.json"), "--data", join(ASEM, "panel.csv")],
      ...["--missing", "reweight", "--draws", "200", "--vary", "rank", "--vary", "zscore:50,10"],
    ];
    const { units } = JSON.parse((await runCli(...asked, "--json")).out);
    const weightsOnly = JSON.parse((await runCli(...asked.slice(0, -4), "--json")).out).units;
    const widths = (list: { robustness: { p5: number; p95: number } }[]): number =>
      list.reduce((sum, { robustness: { p5, p95 } }) => sum + p95 - p5, 0);
    expect(widths(units)).toBeGreaterThan(widths(weightsOnly));
    const { out } = await runCli(...asked);
    expect(out.split("\n")[0]).toMatch(/^1\t\w+\t[\d.]+\t名次中位数 [\d.]+，90% 在 [\d.]+ 至 [\d.]+ 之间$/);
  });

  it.each([
    [["--vary", "rank"], "--vary 只在抽样检验时有用"],
    [["--draws", "10", "--vary", "ranks"], "--vary 不支持“ranks”"],
    [["--draws", "0"], "--draws 填的“0”有误，应为 1 至 100000 之间的整数"],
    [["--draws", "10", "--spread", "1"], "--spread 填的“1”有误"],
  ])("refuses %j with what would be right", async (options, words) => {
    const { code, error } = await runCli(
      ...["evaluate", "--system", join(ASEM, "system.json"), "--data", join(ASEM, "panel.csv"), ...options],
    );
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});
