import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { changed as changedCopy, PANEL, refused, told } from "./english";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { put, sheetOf } from "./spoiled";

const file = temporaryFolder();
const DEMO = ["--data", DEMO_ENTRIES, "--parameters", "example"];
const [empty, scored, published] = [file("empty.xlsx"), file("scored.xlsx"), file("published.xlsx")];

beforeAll(async () => {
  await runCli("generate", "--out", empty);
  for (const path of [scored, published]) {
    await runCli("generate", "--out", path, ...DEMO);
    await runCli("score", path);
  }
  await runCli("publish", "--allow-example", published);
});

const changed = (path: string, change: (workbook: WorkbookModel) => void): Promise<string> =>
  changedCopy(path, file(`${Math.random()}.xlsx`), change);

function written(name: string, text: string): string {
  writeFileSync(file(name), text);
  return file(name);
}

describe("in English every command says what is wrong", () => {
  it.each<[string, string[], string]>([
    ["no command", [], "no command is given"],
    ["a command that is none", ["compute"], "no command “compute”"],
    ["an option that is none", ["validate", empty, "--xml"], "no option “--xml”"],
    ["an option that is missing", ["generate"], "the option --out <file> is missing"],
    ["an option with nothing behind it", ["generate", "--out"], "--out <file> needs something"],
    ["a file that is missing", ["verify"], "no file is given"],
    ["too much", ["score", empty, empty], "more than the command takes"],
    ["parameters", ["generate", "--out", file("no.xlsx"), "--parameters", "mine"], "--parameters does not"],
    ["fonts", ["generate", "--out", file("no.xlsx"), "--fonts", "big"], "--fonts does not know “big”"],
    ["a period", ["generate", "--out", file("no.xlsx"), "--period", "19"], "--period: “19” is wrong"],
    ["a way", ["generate", "--out", empty, "--existing", "merge"], "--existing does not know “merge”"],
    [
      "two ways at once",
      ["generate", "--out", empty, "--existing", "keep", "--overwrite"],
      "exclude each other",
    ],
    ["runs", ["history", empty, "--compare", "1"], "--compare: “1” is wrong"],
    ["runs that are not there", ["history", empty, "--compare", "1,2"], "has 0 runs and no run 1"],
    ["a method", ["evaluate", ...PANEL, "--method", "guess"], "--method does not know “guess”"],
    ["a way of aggregating", ["evaluate", ...PANEL, "--aggregate", "power"], "copeland, generalised:0.5"],
    ["a power", ["evaluate", ...PANEL, "--aggregate", "generalised:"], "generalised:0.5"],
    ["an imputation", ["evaluate", ...PANEL, "--impute", "mode"], "mean:category"],
    ["a group of units", ["evaluate", ...PANEL, "--impute", "mean:income"], "income"],
    [
      "draws of who beats whom",
      ["evaluate", ...PANEL, "--aggregate", "copeland", "--draws", "5"],
      "choose another way of aggregating",
    ],
    ["bounds", ["evaluate", ...PANEL, "--method", "minmax:1,1"], "two different numbers"],
    ["a deviation", ["evaluate", ...PANEL, "--method", "zscore:1,0"], "must be above 0"],
    ["numbers", ["evaluate", ...PANEL, "--method", "zscore:a"], "must be two numbers"],
    ["a rule", ["evaluate", ...PANEL, "--missing", "never"], "strict, zero, reweight"],
    ["methods without draws", ["evaluate", ...PANEL, "--vary", "rank"], "--vary is only of use"],
    ["sensitivity without draws", ["evaluate", ...PANEL, "--sensitivity"], "--sensitivity takes draws"],
    ["draws", ["evaluate", ...PANEL, "--draws", "0"], "a whole number from 1 to 100000"],
    ["a spread", ["evaluate", ...PANEL, "--draws", "9", "--spread", "1"], "--spread: “1” is wrong"],
  ])("%s", (_what, args, words) => refused(args, words));

  it("a language that it does not speak, in one sentence that anybody understands", async () => {
    const { code, out, error } = await runCli("schema", "--lang", "fr");
    expect([code, out, error.split("\n").length]).toEqual([2, "", 1]);
    expect(error).toContain("--lang 不支持“fr”，可用的有 zh（中文）、en（English）");
  });

  it("what is wrong with a file", async () => {
    const [text, json] = [written("text.xlsx", "no workbook"), written("broken.json", "{")];
    await refused(["validate", file("none.xlsx")], "there is no such file or folder");
    await refused(["validate", text], "is not an Excel workbook");
    await refused(["score", text], "is not an Excel workbook");
    await refused(["score", json], "the extension of");
    await refused(["generate", "--out", empty], "is there already and was not changed; generate in it");
    await refused(["score", empty, "--out", scored], "is there already and was not changed; replace it");
    await refused(["score", empty, "--out", json], "must have the extension .xlsx");
    await refused(["generate", "--out", file("no/such/folder.xlsx")], "there is no folder");
    await refused(["generate", "--out", join(empty, "x.xlsx")], "is not a folder");
    await refused(["generate", "--out", file("no.xlsx"), "--system", json], "is not valid JSON");
    await refused(["generate", "--overwrite", "--out", empty, "--data", empty], "that is read");
  });

  it("a workbook that is not ours, or is not whole", async () => {
    const without = (...names: string[]): Promise<string> =>
      changed(scored, (workbook) => {
        workbook.sheets = workbook.sheets.filter(({ name }) => !names.includes(name));
      });
    const guideOnly = await changed(scored, (workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name === "填报说明");
      workbook.activeSheet = "填报说明";
    });
    const newer = await changed(scored, (workbook) => {
      put(sheetOf(workbook, "_指标簿"), "A1", "indicator-workbook 4");
    });
    await refused(["validate", guideOnly], "was not generated by Indicator Workbook");
    await refused(["score", await without("_指标簿")], "is damaged or deleted");
    await refused(["history", newer], "A newer version of Indicator Workbook has made this workbook");
    await refused(["score", await without("指标体系"), "--formulas"], "cannot be written as formulas");
    await refused(["publish", "--allow-example", await without("计分表")], "score first");
    await refused(["validate", scored, "--last", scored], "it must be the workbook for 2018");
    const lost = await told(["validate", await without("填报-县统计局", "计分表")]);
    expect(lost.code).toBe(1);
    const header = await changed(scored, (workbook) => put(sheetOf(workbook, "计分表"), "F11", "Score"));
    await refused(["score", header], "and no score was written", ["得分"]);
    expect(await told(["validate", header])).toBeDefined();
  });

  it("a publication that is not there, or not possible", async () => {
    await refused(["publish", "--allow-example", empty], "There are no scores yet");
    await refused(["verify", scored], "The scores are not published yet");
    await refused(["withdraw", scored], "The scores are not published yet");
    await refused(["score", published], "withdraw the publication first");
    await refused(["publish", "--allow-example", published], "The scores are published (stamp ");
    const entry = await changed(scored, (workbook) => {
      put(sheetOf(workbook, "填报-县财政局"), "F7", 170_000);
    });
    await refused(
      ["publish", "--allow-example", entry],
      "Data were changed after scoring (填报-县财政局 F7)",
    );
  });

  it("what must be mended before publishing: exit code 1", async () => {
    const path = file("incomplete.xlsx");
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES);
    await runCli("score", path);
    const { code, error } = await told(["publish", "--allow-example", path]);
    expect([code, error]).toEqual([1, expect.stringContaining("19 indicators have no score (among them ")]);
    const wrong = await changed(scored, (workbook) => {
      put(sheetOf(workbook, "填报-县应急局"), "F7", null);
    });
    await told(["score", wrong]);
    const mandatory = await told(["publish", "--allow-example", wrong]);
    expect(mandatory).toMatchObject({ code: 1, error: expect.stringContaining("must still be mended (") });
  });
});
