import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/emulator/file/open";
import { tourDocument } from "../../src/system/shipped";
import { runCli, temporaryFolder } from "./runCli";
import { join } from "node:path";

const file = temporaryFolder();
const path = file("county.xlsx");
const ENTRIES = join(__dirname, "../../src/system/shipped/tour-entries.csv");

interface Told {
  readonly period: number;
  readonly composite: number;
  readonly met: number;
  readonly fullMark: number;
  readonly targets: readonly {
    readonly of: string;
    readonly target: number | null;
    readonly later: Record<string, number>;
    readonly done: number | null;
    readonly rate: number | null;
    readonly light: string;
    readonly responsible: string;
    readonly deadline: string | null;
  }[];
}

async function targets(...args: string[]): Promise<Told> {
  const run = await runCli("targets", path, ...args, "--json");
  expect(run.error).toBe("");
  return JSON.parse(run.out) as Told;
}

beforeAll(async () => {
  const system = file("system.json");
  writeFileSync(system, JSON.stringify(tourDocument));
  await runCli("generate", "--system", system, "--data", ENTRIES, "--out", path);
});

describe("targets", () => {
  it("tells how far each is, and the score with all of them met", async () => {
    const told = await targets();
    expect(told).toMatchObject({ period: 2024, composite: 89.11, fullMark: 100 });
    expect(told.targets.find(({ of }) => of === "gdp")).toMatchObject({
      ...{ target: 300, later: { 2025: 320, 2026: 342 }, done: 300.5, light: "reached" },
      ...{ responsible: "县统计局", deadline: "2024-12-31" },
    });
    // its day has passed
    expect(told.targets.find(({ of }) => of === "air.pm")!.light).toBe("overdue");
  });

  // parks_done 4 of 4 is the score with what the others are; all is entered, and scored
  it("scores with targets met what the numbers score when they are entered", async () => {
    const only = ["gdp", "parks_done", "jobs", "revenue"];
    const given = { gdp: 310, parks_done: 4, jobs: 5300, revenue: 200000 };
    const told = await targets(
      ...["revenue.quality", "air.pm", "satisfaction.level"].flatMap((of) => ["--set", `${of}=`]),
      ...only.flatMap((of) => ["--set", `${of}=${given[of as keyof typeof given]}`]),
    );
    const set = only.flatMap((of) => ["--set", `${of}=${given[of as keyof typeof given]}`]);
    const what = JSON.parse((await runCli("whatif", path, ...set, "--json")).out) as { after: number };
    expect(told.met).toBe(what.after);
    expect(told.met).toBeGreaterThan(told.composite);
  });

  it("sets what is not to be exceeded, in years to come too, and writes another file where it is asked to", async () => {
    const before = readFileSync(path);
    const out = file("other.xlsx");
    const run = await runCli("targets", path, "--set", "pm25<=30", "--set", "gdp@2026=350", "--out", out);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(run.out).toContain("PM2.5");
    expect(readFileSync(path).equals(before)).toBe(true);
    const { workbook } = await openWorkbook(readFileSync(out));
    const { sheet, table } = workbook.table("任务_目标")!;
    const last = table.rect.bottom;
    expect([0, 4, 6].map((column) => sheet.cell(last, column)?.value)).toEqual(["pm25", "不高于", 30]);
  });

  it.each([
    ["gdp", "“gdp”应写成 代码=数值"],
    ["gdp=many", "“gdp=many”应写成 代码=数值"],
    ["gdp=0x10", "“gdp=0x10”应写成 代码=数值"],
    ["gdp=-5", "“地区生产总值”的目标填的是 -5"],
    ["gdp=1234567890123456789", "“地区生产总值”的目标填的是"],
    ["nothing=1", "没有代码为“nothing”的基础数据或分项"],
    ["gdp@2023=1", "不能定2023年的目标，没有改动；请写2024年至2034年"],
    ["air.pm>=30", "“空气质量（PM2.5浓度）”的方向以指标体系为准"],
  ])("refuses %s", async (set, said) => {
    const before = readFileSync(path);
    const run = await runCli("targets", path, "--set", set);
    expect(run.code).toBe(2);
    expect(run.error).toContain(said);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("says of a saved workbook what its targets are by now", async () => {
    const out = file("missed.xlsx");
    await runCli("targets", path, "--set", "gdp=290", "--out", out);
    const run = await runCli("targets", out, "--set", "gdp=400", "--set", "accidents=1", "--json");
    const { targets: told } = JSON.parse(run.out) as Told;
    expect(told.filter(({ of }) => of === "gdp" || of === "accidents").map(({ light }) => light)).toEqual([
      "overdue",
      "overdue",
    ]);
    const { workbook } = await openWorkbook(readFileSync(out));
    const { sheet, table } = workbook.table("任务_目标")!;
    expect(sheet.cell(table.rect.top + 4, 12)?.value).toBe("差距较大");
  });

  it("refuses one target that is given twice", async () => {
    const run = await runCli("targets", path, "--set", "gdp=1", "--set", "gdp@2024=2");
    expect(run.error).toContain("“gdp”2024年的目标写了两次");
  });
});
