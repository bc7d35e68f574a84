import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";

const file = temporaryFolder();
const [scored, published] = [file("scored.xlsx"), file("published.xlsx")];

interface Sentence {
  readonly text: string;
  readonly numbers: readonly { readonly shown: string; readonly cell: string }[];
}

beforeAll(async () => {
  for (const path of [scored, published]) {
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
    await runCli("score", path);
  }
  await runCli("publish", "--allow-example", published);
});

const opened = async (path: string): Promise<WorkbookModel> =>
  (await openWorkbook(new Uint8Array(readFileSync(path)))).workbook;

/** The paragraphs of a Word file, without its tables. */
function paragraphsIn(path: string): string[] {
  const xml = Buffer.from(unzipSync(new Uint8Array(readFileSync(path)))["word/document.xml"]!).toString();
  const body = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  return [...body.matchAll(/<w:p\b.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
  );
}

describe("bulletin", () => {
  it("writes a Word file, and tells each sentence with its numbers and their cells", async () => {
    const out = file("bulletin.docx");
    const { code, out: said } = await runCli("bulletin", scored, "--out", out, "--json");
    expect(code).toBe(0);
    const { sentences } = JSON.parse(said) as { readonly sentences: readonly Sentence[] };
    expect(sentences).toContainEqual({
      text: "综合得分84.53分（满分100分）；上年同期没有得分记录，不作比较。",
      numbers: [
        { shown: "84.53", cell: expect.stringMatching(/^计分表!F\d+$/) as string },
        { shown: "100", cell: expect.stringMatching(/^计分表!E\d+$/) as string },
      ],
    });
    const whole = paragraphsIn(out).join("\n");
    for (const { text } of sentences) expect(whole).toContain(text);
    const workbook = await opened(scored);
    for (const { shown, cell } of sentences.flatMap(({ numbers }) => numbers)) {
      const [sheet, address] = cell.split("!") as [string, string];
      const row = Number(address.slice(1)) - 1;
      const held = workbook.sheet(sheet)!.cell(row, address.charCodeAt(0) - 65)?.value;
      expect(Number(held).toFixed((shown.split(".")[1] ?? "").length)).toBe(shown);
    }
  });

  it("keeps a file that is there, unless it is told to replace it", async () => {
    const out = file("twice.docx");
    await runCli("bulletin", scored, "--out", out);
    expect((await runCli("bulletin", scored, "--out", out)).code).toBe(2);
    expect((await runCli("bulletin", scored, "--out", out, "--overwrite")).code).toBe(0);
  });

  it("writes Word files under no other name, and reads workbooks of ours alone", async () => {
    expect((await runCli("bulletin", scored, "--out", file("a.doc"))).error).toContain(".docx");
    expect((await runCli("bulletin", DEMO_ENTRIES, "--out", file("b.docx"))).code).toBe(2);
  });
});

describe("pack", () => {
  it("files workbook, bulletin, table, note and ledger, with the SHA-256 of each", async () => {
    const [folder, zip] = [file("filed"), file("filed.zip")];
    const { code, out } = await runCli("pack", published, "--out", folder, "--zip", zip);
    expect([code, out.split("\n").slice(0, 7)]).toEqual([
      0,
      [
        "01-2019沂源县指标工作簿.xlsx",
        "02-2019沂源县通报.docx",
        "03-2019沂源县任务分解表.xlsx",
        "04-2019沂源县计算方法说明.docx",
        "06-2019沂源县任务台账.xlsx",
        "目录.txt",
        "SHA256SUMS",
      ],
    ]);
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
    expect(sums).toHaveLength(5);
    for (const line of sums) {
      const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!;
      const bytes = readFileSync(join(folder, name!));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sum);
      expect(readFileSync(join(folder, "目录.txt"), "utf8")).toContain(sum);
    }
    const packed = unzipSync(new Uint8Array(readFileSync(zip)));
    expect(Object.keys(packed).sort()).toEqual(readdirSync(folder).sort());
  });

  it("leaves the workbook as it is, and files it as it was published", async () => {
    const before = readFileSync(published);
    await runCli("pack", published, "--out", file("again"));
    expect(readFileSync(published)).toEqual(before);
    const filed = join(file("again"), "01-2019沂源县指标工作簿.xlsx");
    expect((await runCli("verify", filed)).code).toBe(0);
    await runCli("bulletin", filed, "--out", file("filed.docx"));
    await runCli("pack", filed, "--out", file("third"));
    // once it has its bulletin, byte for byte
    expect(readFileSync(join(file("third"), "01-2019沂源县指标工作簿.xlsx"))).toEqual(readFileSync(filed));
  });

  it("files sheets by themselves as they look, with values and nothing else", async () => {
    await runCli("pack", published, "--out", file("values"));
    const ledger = await opened(join(file("values"), "06-2019沂源县任务台账.xlsx"));
    expect(ledger.sheets.map(({ name }) => name)).toEqual(["任务台账", "台账总览", "督查督导"]);
    expect(ledger.sheet("台账总览")!.cell(3, 3)).toMatchObject({ value: 12 });
    const xml = unzipSync(new Uint8Array(readFileSync(join(file("values"), "06-2019沂源县任务台账.xlsx"))));
    const all = Object.entries(xml).map(([name, bytes]) => [name, Buffer.from(bytes).toString()] as const);
    expect(all.filter(([name, text]) => /sheets?\//.test(name) && text.includes("<f>"))).toEqual([]);
    expect(all.find(([name]) => name === "xl/workbook.xml")![1]).not.toContain("#REF!");
  });

  it("says how every score was worked out", async () => {
    await runCli("pack", published, "--out", file("note"));
    const note = paragraphsIn(join(file("note"), "04-2019沂源县计算方法说明.docx"));
    const at = note.indexOf("1. 新经济增加值占生产总值比重及升降幅度（分值8，得分6.17）");
    expect(note.slice(at + 1, at + 4)).toEqual([
      expect.stringMatching(
        /^比重（占60%）：计算公式：新经济增加值 ÷ 地区生产总值 × 100（%）；越大越好；.*不允许值10；满意值30；/,
      ),
      expect.stringMatching(/^升降幅度（占40%）：/),
      expect.stringMatching(/^计算过程：比重 = 48\.6 ÷ 270\.5 × 100 = 17\.97%/),
    ]);
  });

  it("says so where the data say something else than the bulletin by now", async () => {
    const path = file("later.xlsx");
    copyFileSync(published, path);
    await runCli("bulletin", path, "--out", file("later.docx"));
    const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
    workbook.sheet("任务台账")!.put(3, 9, { value: 1 });
    writeFileSync(path, await saveWorkbook(workbook));
    const { code, out } = await runCli("pack", path, "--out", file("later"));
    expect(code).toBe(1);
    expect(out).toContain("通报生成之后数据有变动，归入的通报和附表不一致");
  });

  it("says so where scores are not published, or the workbook lacks something", async () => {
    const { code, out } = await runCli("pack", scored, "--out", file("unpublished"));
    expect(code).toBe(1);
    expect(out).toContain("得分还没有发布，归档的不是签字的结果；请发布之后重新整理");
    expect(out).toContain("工作簿中没有“下发与回收”，没有归入");
    expect((await runCli("pack", scored, "--out", file("unpublished"))).code).toBe(2);
  });
});
