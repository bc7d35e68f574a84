import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { Target } from "../../src/cli/target/target";
import { temporaryFolder } from "./runCli";

const file = temporaryFolder();
const NEW = Buffer.from("new");
const OVERTAKEN = "在处理期间被别人保存、移走或新建，没有写入；请核对后重新运行";

function old(name: string, content = "old"): string {
  writeFileSync(file(name), content);
  return file(name);
}

const contentOf = (path: string): string => readFileSync(path, "utf8");

afterEach(() => {
  expect(readdirSync(file(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

describe("what is written", () => {
  it("is a new file, where nothing was", async () => {
    await (await Target.forNew(file("new.xlsx"))).write(NEW);
    expect(contentOf(file("new.xlsx"))).toBe("new");
  });

  it("has the mode of the file that it replaces", async () => {
    const path = old("mode.xlsx");
    for (const mode of [0o600, 0o664, 0o755]) {
      chmodSync(path, mode);
      await (await Target.forChanged(path)).write(NEW);
      expect(statSync(path).mode & 0o7777).toBe(mode);
    }
  });

  it("takes the place of what a link points to, and the link stays", async () => {
    const path = old("pointed-to.xlsx");
    symlinkSync(path, file("link.xlsx"));
    await (await Target.forChanged(file("link.xlsx"))).write(NEW);
    expect(lstatSync(file("link.xlsx")).isSymbolicLink()).toBe(true);
    expect(contentOf(path)).toBe("new");
  });
});

describe("a file that somebody else writes meanwhile keeps what they wrote", () => {
  it.each([
    ["saved", (path: string) => writeFileSync(path, "theirs, longer")],
    [
      "saved with the same length",
      (path: string) => {
        writeFileSync(path, "odl");
        utimesSync(path, new Date(), new Date(Date.now() + 1));
      },
    ],
    [
      "saved as Excel does, another file in its place",
      (path: string) => {
        writeFileSync(`${path}~`, "old");
        renameSync(`${path}~`, path);
      },
    ],
  ])("%s", async (_what, save) => {
    const path = old("shared.xlsx");
    const target = await Target.forChanged(path);
    save(path);
    const theirs = contentOf(path);
    await expect(target.write(NEW)).rejects.toThrow(`文件 ${path} ${OVERTAKEN}`);
    expect(contentOf(path)).toBe(theirs);
  });

  it("moved away", async () => {
    const path = old("moved.xlsx");
    const target = await Target.forChanged(path);
    rmSync(path);
    await expect(target.write(NEW)).rejects.toThrow(OVERTAKEN);
    expect(existsSync(path)).toBe(false);
  });

  it("put where nothing was, even when overwriting is allowed", async () => {
    const target = await Target.forNew(file("appeared.xlsx"), { overwrite: true });
    const path = old("appeared.xlsx", "theirs");
    await expect(target.write(NEW)).rejects.toThrow(OVERTAKEN);
    expect(contentOf(path)).toBe("theirs");
  });
});

describe("what cannot be written is said before any work is done", () => {
  it.each([
    ["a folder", "folder.xlsx", "这是一个文件夹，请写明文件名", () => mkdirSync(file("folder.xlsx"))],
    ["a folder that is not there", "no/new.xlsx", "不存在，请先建立文件夹或核对路径", () => undefined],
    ["a file for a folder", "plain/new.xlsx", "不是文件夹，请核对路径", () => old("plain")],
    [
      "a link to nothing",
      "dangling.xlsx",
      "这是一个链接，所指的文件不存在；请删去链接或另选文件名",
      () => symlinkSync(file("gone.xlsx"), file("dangling.xlsx")),
    ],
    [
      "a read-only file",
      "read-only.xlsx",
      "文件是只读的，请取消只读或另选文件名",
      () => chmodSync(old("read-only.xlsx"), 0o444),
    ],
  ])("%s", async (_what, name, words, make) => {
    make();
    await expect(Target.forNew(file(name), { overwrite: true })).rejects.toThrow(
      `无法写入文件 ${file(name)}：`,
    );
    await expect(Target.forNew(file(name), { overwrite: true })).rejects.toThrow(words);
  });
});

it("a folder is no workbook to open either", async () => {
  mkdirSync(file("opened"));
  await expect(Target.forChanged(file("opened"))).rejects.toThrow("这是一个文件夹，请写明文件名");
});

describe("the extension", () => {
  it.each([
    ["a.xlsx", "b.xlsx", true],
    ["a.XLSX", "b.xlsx", true],
    ["a.xlsm", "b.XLSM", true],
    ["a.xltx", "b.xltx", true],
    ["a.xltm", "b.xltm", true],
    ["a.xlsm", "b.xlsx", false],
    ["a.xlsx", "b.xlsm", false],
    ["a.xlsx", "b.xltx", false],
    ["a.xlsx", "b.xls", false],
    ["a.xlsx", "b", false],
    ["a.csv", "a.csv", false],
  ])("of a workbook stays: %s may be saved as %s: %s", async (from, to, allowed) => {
    const path = old(from);
    const made = Target.forChanged(path, { out: file(to), overwrite: true });
    await (allowed ? expect(made).resolves.toBeDefined() : expect(made).rejects.toThrow("扩展名"));
    expect(contentOf(path)).toBe("old");
  });

  it("of a new workbook is .xlsx", async () => {
    await expect(Target.forNew(file("new.xlsm"))).rejects.toThrow(
      `写入的文件 ${file("new.xlsm")} 扩展名应为 .xlsx，没有写入；请改正扩展名`,
    );
  });

  it("counts behind a link too", async () => {
    symlinkSync(old("notes.txt"), file("notes.xlsx"));
    await expect(Target.forNew(file("notes.xlsx"), { overwrite: true })).rejects.toThrow("扩展名应为 .xlsx");
  });
});

describe("a file that the command reads is never written", () => {
  it.each([
    ["under its name", (path: string) => path],
    ["by way of another folder", (path: string) => `${dirname(path)}/./folder-beside/../read.xlsx`],
    [
      "by a link",
      (path: string) => {
        symlinkSync(path, file("soft.xlsx"));
        return file("soft.xlsx");
      },
    ],
    [
      "by a second name",
      (path: string) => {
        linkSync(path, file("hard.xlsx"));
        return file("hard.xlsx");
      },
    ],
  ])("%s", async (_what, nameOf) => {
    mkdirSync(file("folder-beside"), { recursive: true });
    const path = old("read.xlsx");
    const out = nameOf(path);
    // One is asked after the other: a refusal that nobody awaits yet would end the test run.
    for (const ask of [
      () => Target.forNew(out, { overwrite: true, inputs: [undefined, path] }),
      () => Target.forChanged(old("other.xlsx"), { out, overwrite: true, inputs: [path] }),
    ])
      await expect(ask()).rejects.toThrow(
        `文件 ${out} 就是要读取的文件 ${path}，没有改动；请另选要写入的文件名`,
      );
  });
});
