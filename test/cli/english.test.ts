import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { IndicatorSystem } from "../../src/system/schema";
import { shippedSystem } from "../../src/app/shippedSystem";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { componentAims } from "../../src/system/targets";
import { reportingDepartments } from "../../src/system/reporting";
import { partFileName } from "../../src/workbook/returns/fileName";
import { changed, PANEL, told, used } from "./english";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { put, sheetOf } from "./spoiled";

const file = temporaryFolder();
const system = shippedSystem({ example: true });
const DEMO = ["--data", DEMO_ENTRIES, "--parameters", "example"];
const [empty, scored, published] = [file("empty.xlsx"), file("scored.xlsx"), file("published.xlsx")];
const targeted = file("targeted.xlsx");
const newer = file("newer.json");
const both = [PANEL[1]!, "--after", newer];

beforeAll(async () => {
  const asem = JSON.parse(readFileSync(PANEL[1]!, "utf8")) as IndicatorSystem;
  const [first, ...others] = asem.indicators;
  const indicators = [{ ...first!, points: first!.points * 5 }, ...others];
  writeFileSync(newer, JSON.stringify({ ...asem, version: "2", fullMark: undefined, indicators }));
  await runCli("generate", "--out", empty);
  for (const path of [scored, published, targeted]) {
    await runCli("generate", "--out", path, ...DEMO);
    await runCli("score", path);
  }
  await runCli("publish", "--allow-example", published);
});

/** What stands in the first row of a sheet. */
function titleOf(sheet: SheetModel): string {
  return [0, 1, 2].map((column) => String(sheet.cell(0, column)?.value ?? "")).join("");
}

/** Names of files that went out. */
function fileNames(edition: number): string[] {
  return reportingDepartments(system, []).map(({ id }) => partFileName(system, id, edition));
}

describe("in English every command says what it has done", () => {
  it.each<[string, () => string[]]>([
    ["how the program is used", () => ["--help"]],
    ["charts", () => ["charts", scored, "--out", file("charts.xlsx")]],
    ["charts as JSON", () => ["charts", scored, "--out", file("charts-json.xlsx"), "--json"]],
    ["charts that are left out", () => ["charts", file("charts.xlsx")]],
    ["how a command is used", () => ["help", "evaluate"]],
    ["the system", () => ["system"]],
    [
      "the manifest",
      () => ["manifest", "--origin", "https://server.local/zhibiao", "--out", file("manifest.xml")],
    ],
    ["how the add-in is served", () => ["serve", "--help"]],

    ["a workbook made", () => ["generate", "--out", file("new.xlsx")]],
    ["sheets that were there", () => ["generate", "--out", scored, "--existing", "keep"]],
    ["a workbook that is up to date", () => ["upgrade", scored]],
    ["no findings", () => ["validate", scored]],
    ["findings", () => ["validate", empty]],
    ["findings as JSON", () => ["validate", empty, "--json"]],
    ["scores", () => ["score", scored, "--gains"]],
    ["scores as JSON", () => ["score", scored, "--json", "--gains"]],
    ["missing scores", () => ["score", empty]],
    ["missing scores as JSON", () => ["score", empty, "--json"]],
    ["what would be", () => ["whatif", scored, "--set", "gdp=300"]],
    ["what would be as JSON", () => ["whatif", scored, "--set", "gdp=300", "--json"]],
    ["what would change nothing", () => ["whatif", empty, "--set", "gdp=300"]],
    ["two versions of a system", () => ["versions", "--before", ...both, "--data", PANEL[3]!]],
    ["two versions as JSON", () => ["versions", "--before", ...both, "--json"]],
    ["runs", () => ["history", scored]],
    ["runs as JSON", () => ["history", published, "--json"]],
    ["no run", () => ["history", file("new.xlsx")]],
    ["two runs that are the same", () => ["history", scored, "--compare", "1,1"]],
    ["an unchanged publication", () => ["verify", published]],
    ["an unchanged publication as JSON", () => ["verify", published, "--json"]],
    ["ranks", () => ["evaluate", ...PANEL]],
    ["what moves ranks", () => ["evaluate", ...PANEL, "--draws", "20", "--vary", "rank", "--sensitivity"]],
    ["what indicators have in common", () => ["evaluate", ...PANEL, "--correlations", "--weights"]],
    ["what was filled and treated", () => ["evaluate", ...PANEL, "--impute", "mean", "--treat"]],
    [
      "what was filled and treated as JSON",
      () => ["evaluate", ...PANEL, "--impute", "median", "--treat", "--json"],
    ],
    ["ranks, how firm they are, and outliers", () => ["evaluate", ...PANEL, "--draws", "5", "--outliers"]],
    ["outliers as JSON", () => ["evaluate", ...PANEL, "--outliers", "--json"]],
  ])("%s", async (_what, args) => {
    const { code, error } = await told(args());
    expect([code, error]).toEqual([expect.any(Number), ""]);
    expect(code).toBeLessThan(2);
  });

  it("the schema, with the names that fields have in the official document", async () => {
    expect((await told(["schema"], ["数据来源", "责任单位"])).code).toBe(0);
  });

  it("the ledger of measures, with units as the document words them", async () => {
    for (const args of [
      ["ledger", scored],
      ["ledger", scored, "--json"],
    ])
      expect((await told(args, ["各有关部门", "各相关责任部门"])).code).toBe(0);
  });

  it("what was asked for in inspections", async () => {
    const path = await changed(scored, file("asked.xlsx"), (workbook) => {
      put(sheetOf(workbook, "督查督导"), "D4", "县科技局");
      put(sheetOf(workbook, "督查督导"), "G4", "方案未上报");
    });
    const { out } = await told(["ledger", path], ["各有关部门", "各相关责任部门", "方案未上报", "县科技局"]);
    expect(out).toMatch(/^ {2}under way 县科技局: 方案未上报; came of it: —$/m);
  });

  it("a bulletin, which itself is Chinese, and what is filed", async () => {
    const made = await runCli("bulletin", scored, "--out", file("first.docx"), "--json");
    const { sentences } = JSON.parse(made.out) as {
      readonly sentences: readonly { readonly text: string }[];
    };
    const texts = sentences.map(({ text }) => text);
    expect((await told(["bulletin", scored, "--out", file("second.docx")], texts)).code).toBe(0);
    await runCli("pack", scored, "--out", file("filed"));
    const names = readdirSync(file("filed"));
    const again = ["pack", scored, "--out", file("filed"), "--overwrite"];
    const { code, out } = await told(again, names);
    expect(code).toBe(1);
    expect(out).toContain("The scores are not published");
  });

  it("a veto, and what two runs differ in", async () => {
    const path = await changed(scored, file(`${Math.random()}.xlsx`), (workbook) => {
      put(sheetOf(workbook, "填报-县财政局"), "F7", 170_000);
      put(sheetOf(workbook, "填报-县应急局"), "F7", 2);
    });
    expect((await told(["score", path])).out).toMatch(/^veto: .+, 2 起/m);
    const runs = (await told(["history", path])).out.split("\n").length;
    const compare = ["history", path, "--compare", `1,${runs}`];
    expect((await told(compare)).out).toContain("because these data differ:");
    await told([...compare, "--json"]);
  });

  it("files that went out, came back, and are refused; and who is still missing", async () => {
    const path = await changed(scored, file("office.xlsx"), () => undefined);
    const { out } = await told(
      ["distribute", path, "--out", file("out"), "--due", "2020-01-20"],
      fileNames(1),
    );
    expect(out).toContain("32 files were made and noted in 下发与回收");
    const [finance, police] = ["县财政局", "县公安局"].map((name) => file(`out/2019-${name}-填报表.xlsx`));
    const back = await changed(finance!, file("back.xlsx"), (workbook) => {
      put(sheetOf(workbook, "填报-县财政局"), "F7", 170_000);
      put(sheetOf(workbook, "填报-县财政局"), "K7", "0");
    });
    expect((await told(["validate", back])).out).toContain("this is the file of 县财政局");
    const files = [back, police!, DEMO_ENTRIES];
    const preview = await told(["collect", path, ...files, "--preview"], fileNames(1));
    expect(preview.out).toContain("税收收入 of 2019: 162480 → 170000");
    expect(preview.out).toContain("not taken");
    await changed(path, path, (workbook) => put(sheetOf(workbook, "填报-县财政局"), "F7", 171_000));
    const { code } = await told(["collect", path, ...files], fileNames(1));
    expect(code).toBe(1);
    await told(["collect", path, ...files, "--json"], fileNames(1));
    const people = [..."甲乙丙丁戊己庚辛壬"].map((one) => `演示填报人${one}`);
    expect((await told(["returns", path], people)).out).toContain("Still to come: 县统计局");
    await told(["returns", path, "--json"], people);
  });

  it("counties that come in, and are ranked", async () => {
    const path = await changed(scored, file("units.xlsx"), () => undefined);
    const csv = file("units.csv");
    writeFileSync(csv, "unit,gdp\nA,300\nB,200");
    expect((await told(["units", path, "--add", csv, DEMO_ENTRIES], fileNames(1))).out).toContain("2 added");
    await told(["units", path, "--add", csv, "--json"]);
    const names = ["各县得分", "位次分析"];
    const { error } = await told(["rank", path, "--position", "A"], names);
    expect(error).toMatch(/^No unit can be scored/);
    await told(["rank", path, "--method", "rank", "--missing", "reweight", "--json"], names);
    const { out } = await told(
      ["rank", path, "--method", "rank", "--missing", "zero", "--position", "A"],
      names,
    );
    expect(out).toContain("Where A stands");
  });

  it("targets, and how far they are", async () => {
    const names = componentAims(system).flatMap(({ name, responsible }) => [name, responsible.join("、")]);
    const { out } = await told(
      ["targets", targeted, "--set", "gdp=300", "--set", "safety_accidents<=1"],
      names,
    );
    expect(out).toMatch(/^composite [\d.]+, with all targets met [\d.]+, full mark 100$/m);
    await told(["targets", targeted, "--json"], names);
    await told(["targets", file("new.xlsx")], names);
  });

  it("a publication, and that it is withdrawn", async () => {
    const path = await changed(scored, file(`${Math.random()}.xlsx`), () => undefined);
    expect((await told(["publish", "--allow-example", path])).out).toMatch(/^published, stamp /);
    expect((await told(["withdraw", path])).out).toBe(
      "the publication is withdrawn; scores can be made anew",
    );
    expect((await told(["publish", "--allow-example", path, "--json"])).code).toBe(0);
  });

  it("what differs from what was published, wherever it was changed", async () => {
    const texts: string[] = [];
    const path = await changed(published, file("differs.xlsx"), (workbook) => {
      texts.push(...["指标体系", "填报说明"].map((name) => titleOf(sheetOf(workbook, name))));
      put(sheetOf(workbook, "填报-县财政局"), "F7", 170_000);
      put(sheetOf(workbook, "计分表"), "F12", 9.99);
      put(sheetOf(workbook, "指标体系"), "A1", "New title");
      put(sheetOf(workbook, "填报说明"), "A1", null);
      put(sheetOf(workbook, "历次得分"), "D6", 1);
      sheetOf(workbook, "计分表").protection = undefined;
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== "任务分解表");
    });
    const { code, out } = await told(["verify", path, "--stamp", "0000"], texts);
    expect([code, out]).toEqual([1, expect.stringContaining("is not that of the workbook")]);
    await told(["verify", path, "--json"], texts);
  });
});

it("all commands were run here", async () => {
  const { out } = await runCli("--help", "--lang", "en");
  const [, list = ""] = out.split("Commands:");
  const commands = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!);
  expect(commands.length).toBeGreaterThan(9);
  expect([...used]).toEqual(expect.arrayContaining(commands));
});
