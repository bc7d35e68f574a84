import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { expectOneLine } from "./spoiled";

const file = temporaryFolder();
const ROOT = join(__dirname, "../..");
const MIB = 1024 * 1024;

/** The demonstration workbook with parts added or changed. */
async function workbookWith(
  name: string,
  change: (parts: Record<string, Uint8Array>) => Zippable,
): Promise<string> {
  const good = file("good.xlsx");
  await runCli("generate", "--out", good, "--data", DEMO_ENTRIES, "--parameters", "example");
  const path = file(name);
  writeFileSync(path, zipSync(change(unzipSync(readFileSync(good)))));
  return path;
}

/**
 * The program itself takes 160 MB, and what it has unpacked by the time that it refuses some 200 more, give or take what the
 * collector leaves for later; the 700 MB that a bomb holds, with the program, would be 860.
 */
const BOUNDED = 550;

/** Runs the command line in a process of its own, to see how much memory it takes. */
function validateApart(path: string): { code: number | null; error: string; peak: number } {
  const probe = file("probe.cjs");
  // the largest that this process was: what a parent had before it does not count, as it does in maxRSS
  const largest = `require("node:fs").readFileSync("/proc/self/status", "utf8").match(/VmHWM:\\s*(\\d+)/)[1]`;
  writeFileSync(probe, `process.on("exit", () => console.error("peak " + ${largest}));`);
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--require", probe, "--import", "tsx", join(ROOT, "src/cli/main.ts"), "validate", path],
    { cwd: ROOT, encoding: "utf8" },
  );
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  return { code: status, error: stderr.replace(/peak \d+\n/, ""), peak };
}

/** The same file with another size written wherever the zip states one part's own. */
function withLyingSizes(path: string): void {
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, Math.min(view.getUint32(at + 22, true), 100), true);
    if (signature === 0x02014b50) view.setUint32(at + 24, Math.min(view.getUint32(at + 24, true), 100), true);
  }
  writeFileSync(path, bytes);
}

describe("files that are dangerous or too much", () => {
  let bomb: string;
  beforeAll(async () => {
    bomb = await workbookWith("bomb.xlsx", (parts) => ({
      ...parts,
      "xl/worksheets/sheet1.xml": [new Uint8Array(700 * MIB), { level: 1 }],
    }));
  });

  it("a zip bomb is refused in one line, in bounded memory", () => {
    const path = bomb;
    const { code, error, peak } = validateApart(path);
    expect([code, error.trim()]).toEqual([2, `文件 ${path} 解压后过大，没有打开；请核对是否选错了文件`]);
    expect(peak).toBeLessThan(BOUNDED);
  });

  it("and so is one that lies about its sizes", () => {
    const path = file("liar.xlsx");
    copyFileSync(bomb, path);
    withLyingSizes(path);
    const { code, error, peak } = validateApart(path);
    expect(code).toBe(2);
    expect(error.trim().split("\n")).toHaveLength(1);
    expect(peak).toBeLessThan(BOUNDED);
  });

  it("50 MB of pictures are read, since evidence may be photographs", async () => {
    const path = await workbookWith("photos.xlsx", (parts) => ({
      ...parts,
      "xl/media/image1.jpeg": [new Uint8Array(randomBytes(50 * MIB)), { level: 0 }],
    }));
    const { code, error, peak } = validateApart(path);
    expect([code, error]).toEqual([0, ""]);
    expect(peak).toBeLessThan(700);
  });

  it.each([
    ["UTF-8", (text: string) => strToU8(text)],
    ["UTF-16", (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
  ])("a document type is refused, in %s", async (_encoding, encode) => {
    const path = await workbookWith("dtd.xlsx", (parts) => {
      const dtd =
        '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY a "&lol;&lol;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
      const text = strFromU8(parts["xl/sharedStrings.xml"]!).replace(/(<\?xml[^>]*\?>)?/, `$1${dtd}`);
      return { ...parts, "xl/sharedStrings.xml": encode(text) };
    });
    const run = await runCli("validate", path);
    expectOneLine(run, "含有文档类型声明（DTD），可能不安全，没有打开");
  });

  it("external links and macros are read safely, never followed, and kept as they are", async () => {
    const kept = {
      "xl/vbaProject.bin": strToU8("macro"),
      "xl/externalLinks/externalLink1.xml": strToU8("<externalLink/>"),
    };
    const path = await workbookWith("macros.xlsx", (parts) => ({ ...parts, ...kept }));
    expect(await runCli("validate", path)).toMatchObject({ code: 0 });
    expect(await runCli("score", path)).toMatchObject({ code: 0 });
    expect(unzipSync(new Uint8Array(readFileSync(path)))).toMatchObject(kept);
  });

  it("a file cut off in the middle is refused", async () => {
    const path = await workbookWith("whole.xlsx", (parts) => parts);
    const cut = file("cut.xlsx");
    writeFileSync(cut, readFileSync(path).subarray(0, 30_000));
    expectOneLine(await runCli("validate", cut), "已损坏，没有打开");
  });
});
