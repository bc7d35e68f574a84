import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { relative } from "node:path";
import { shippedDocument } from "../../src/system/shipped";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { expectOneLine } from "./spoiled";

const file = temporaryFolder();
const made = (name: string): string => file(`made/${name}.xlsx`);
/** What each command works on. */
const WORKBOOK = {
  generate: made("filled"),
  score: made("filled"),
  publish: made("scored"),
  withdraw: made("published"),
};
type Command = keyof typeof WORKBOOK;
const CHANGING = ["score", "publish", "withdraw"] as const;

beforeAll(async () => {
  mkdirSync(file("made"));
  await runCli("generate", "--out", made("filled"), "--data", DEMO_ENTRIES, "--parameters", "example");
  copyFileSync(made("filled"), made("scored"));
  await runCli("score", made("scored"));
  copyFileSync(made("scored"), made("published"));
  await runCli("publish", "--allow-example", made("published"));
});

/** Lays out `in.xlsx`, a link to it, and what somebody else has; tells what the files hold. */
function layOut(command: Command): Map<string, Buffer> {
  for (const name of ["new.xlsx", "new.xlsm", "new.xls", "link.xlsx"]) rmSync(file(name), { force: true });
  copyFileSync(WORKBOOK[command], file("in.xlsx"));
  symlinkSync(file("in.xlsx"), file("link.xlsx"));
  for (const name of ["old.xlsx", "old.csv"]) writeFileSync(file(name), "somebody's work");
  return contents();
}

function contents(): Map<string, Buffer> {
  const names = ["in.xlsx", "old.xlsx", "old.csv", "new.xlsx", "new.xlsm", "new.xls"];
  return new Map(
    names.filter((name) => existsSync(file(name))).map((name) => [name, readFileSync(file(name))]),
  );
}

/** Runs a command on `in.xlsx`; options that are no switches are names of files. */
async function changed(command: Command, options: readonly string[]) {
  const before = layOut(command);
  const named = options.map((option) => (/[./]/.test(option) ? file(option) : option));
  const ran = await runCli(
    command,
    ...(command === "generate" ? [] : [file("in.xlsx")]),
    ...asked(command),
    ...named,
  );
  const after = contents();
  return { ran, files: [...after.keys()].filter((name) => !before.get(name)?.equals(after.get(name)!)) };
}

/** The demonstration is published only when that is asked for. */
function asked(command: Command): string[] {
  return command === "publish" ? ["--allow-example"] : [];
}

describe("a command writes the one file that it was asked to write", () => {
  it.each([
    ["generate", "--out new.xlsx", "new.xlsx"],
    ["generate", "--out new.xlsx --overwrite", "new.xlsx"],
    ["generate", "--out old.xlsx --overwrite", "old.xlsx"],
    ["generate", "--out in.xlsx --existing keep", "nothing, since nothing is missing"],
    ["generate", "--out in.xlsx --existing replace", "in.xlsx"],
    ["generate", "--out in.xlsx --existing next-period", "in.xlsx"],
    ...CHANGING.flatMap((command): [Command, string, string][] => [
      [command, "", "in.xlsx"],
      [command, "--out in.xlsx", "in.xlsx"],
      [command, "--out made/../in.xlsx", "in.xlsx"],
      [command, "--out link.xlsx", "in.xlsx"],
      [command, "--out new.xlsx", "new.xlsx"],
      [command, "--out old.xlsx --overwrite", "old.xlsx"],
    ]),
  ] as [Command, string, string][])("%s %s: %s", async (command, options, written) => {
    const { ran, files } = await changed(command, options.split(" ").filter(Boolean));
    expect(ran).toMatchObject({ code: 0, error: "" });
    expect(files).toEqual(written.startsWith("nothing") ? [] : [written]);
  });
});

describe("and is refused, with every file as it was", () => {
  const exists = "已经存在，没有改动；请";
  it.each([
    ["generate", "--out old.xlsx", `${exists}用 --existing 在其中生成、加 --overwrite 覆盖，或另选文件名`],
    ["generate", "--out in.xlsx", exists],
    ["generate", "--out link.xlsx", exists],
    ["generate", "--out in.xlsx --existing keep --overwrite", "--overwrite 和 --existing 不能同时使用"],
    ["generate", "--out new.xlsx --existing keep", "文件或目录不存在"],
    ["generate", "--out new.xls", "扩展名应为 .xlsx，没有写入"],
    ["generate", "--out new.xlsm", "扩展名应为 .xlsx，没有写入"],
    ["generate", "--out old.csv --overwrite", "扩展名应为 .xlsx，没有写入"],
    ["generate", "--out ./made --overwrite", "这是一个文件夹"],
    ["generate", "--out none/new.xlsx", "不存在，请先建立文件夹"],
    ...CHANGING.flatMap((command): [Command, string, string][] => [
      [command, "--out old.xlsx", `${exists}加 --overwrite 覆盖，或另选文件名`],
      [command, "--out new.xlsm", "扩展名应为 .xlsx，没有写入"],
      [command, "--out old.csv --overwrite", "扩展名应为 .xlsx，没有写入"],
      [command, "--out ./made --overwrite", "这是一个文件夹"],
      [command, "--out none/new.xlsx", "不存在，请先建立文件夹"],
    ]),
  ] as [Command, string, string][])("%s %s: %s", async (command, options, words) => {
    const { ran, files } = await changed(command, options.split(" "));
    expectOneLine(ran, words);
    expect(files).toEqual([]);
  });
});

describe("what a command reads is never what it writes", () => {
  it.each(["--data", "--system"])("generate --out and %s", async (option) => {
    const path = file("input.xlsx");
    writeFileSync(path, option === "--system" ? JSON.stringify(shippedDocument) : readFileSync(DEMO_ENTRIES));
    const before = readFileSync(path);
    for (const out of [path, relative(process.cwd(), path)])
      for (const more of [[], ["--overwrite"], ["--existing", "keep"]])
        expectOneLine(await runCli("generate", "--out", out, option, path, ...more), "就是要读取的文件");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("also under the name of a CSV file", async () => {
    const path = file("D.csv");
    copyFileSync(DEMO_ENTRIES, path);
    expect(await runCli("generate", "--out", path, "--data", path, "--overwrite")).toMatchObject({ code: 2 });
    expect(readFileSync(path).equals(readFileSync(DEMO_ENTRIES))).toBe(true);
  });
});
