import { readFileSync } from "node:fs";
import { publicationState, publishScores, withdrawPublication } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { verifyPublication } from "../../src/app/verifyPublication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { unpackedParts, packedParts } from "../../src/workbook/publication/covered/packed";
import { startExcel } from "../emulator/startExcel";
import { cellOf, LEVEL, opened, publishedDemo, put, TAX } from "./publishedDemo";
import { rewriteRecord } from "./rewriteRecord";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const FORMER = ["published", "published-from-formulas"];

async function openedFormer(name: string): Promise<ExcelHost> {
  const bytes = readFileSync(`test/fixtures/workbooks/0.1/${name}.xlsx`);
  return startExcel((await openWorkbook(new Uint8Array(bytes))).workbook);
}

describe.each(FORMER)("a workbook that version 0.1 has published (%s)", (name) => {
  it("is verified by what that covered, and says that it is less", async () => {
    const host = await openedFormer(name);
    put(host, "指标体系", cellOf(host, "指标体系", LEVEL, "占比"), { value: 0.9 });
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "备注"), { value: "快报数" });
    put(host, "任务分解表", cellOf(host, "任务分解表", 2, "牵头单位"), { value: "某局" });
    const { covers, coverage, differences } = await verifyPublication();
    expect([covers, differences]).toEqual([1, []]);
    expect(coverage).toContain("由早期版本完成，只核对填报数据、评分参数、指标体系数据和计分表");
  });

  it("still tells an entry and a score that have changed", async () => {
    const host = await openedFormer(name);
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "本期值"), { value: 170_000 });
    put(host, "计分表", cellOf(host, "计分表", "新经济增加值占生产总值比重及升降幅度", "得分"), {
      value: 9.99,
    });
    expect((await verifyPublication()).differences).toMatchObject([
      { kind: "input", sheet: TAX, before: 162_480, now: 170_000 },
      { kind: "score", sheet: "计分表", before: 6.17, now: 9.99 },
    ]);
  });

  it("is covered by all of it once it is withdrawn and published again", async () => {
    const host = await openedFormer(name);
    await withdrawPublication();
    await publishScores(undefined, EXAMPLE);
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "备注"), { value: "快报数" });
    const { covers, differences } = await verifyPublication();
    expect([covers, differences.map(({ kind }) => kind)]).toEqual([2, ["note"]]);
  });
});

describe("a workbook that this version has published", () => {
  let published: WorkbookModel;

  beforeAll(async () => {
    published = await publishedDemo();
  });

  it("is told to be newer by a version that does not know its edition, and is left as it is", async () => {
    const host = opened(published);
    rewriteRecord(host, "publication", (json) => json.replace('"covers":2', '"covers":4'));
    expect(await (await publicationState()).publication).toMatchObject({
      stamp: expect.stringMatching(/^[0-9A-F-]{24}$/),
    });
    for (const job of [verifyPublication, withdrawPublication]) {
      await expect(job()).rejects.toThrow("得分由更新版本的指标簿发布，本版本不能核对，也不能撤销，没有改动");
    }
    await expect(scoreWorkbook()).rejects.toThrow("得分已经发布");
  });

  it("is not taken in by a record that was changed along with a cell", async () => {
    const host = opened(published);
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "备注"), { value: "快报数" });
    rewriteRecord(host, "publication", (json) => {
      const record = JSON.parse(json) as { parts: string };
      const parts = JSON.stringify(unpackedParts(record.parts)).replace("决算数", "快报数");
      return JSON.stringify({ ...record, parts: packedParts(JSON.parse(parts)) });
    });
    expect((await verifyPublication()).differences).toMatchObject([
      { kind: "system", what: "指标体系", before: expect.stringMatching(/^[0-9A-F-]{24}$/), now: null },
    ]);
  });

  it("is told when what the journal keeps of its run is another, or is gone", async () => {
    const host = opened(published);
    rewriteRecord(host, "run", (json) => json.replace('"tax_revenue@0":162481', '"tax_revenue@0":170000'));
    expect((await verifyPublication()).differences).toMatchObject([
      {
        kind: "journal",
        what: "隐藏保存的计分记录中的 税收收入 本期值",
        before: 162_481,
        now: 170_000,
      },
    ]);
    host.workbook.sheet("_指标簿日志")!.put(2, 0, { value: null });
    host.touched();
    expect((await verifyPublication()).differences).toMatchObject([
      { kind: "journal", what: "隐藏保存的计分记录", before: "完整", now: "已损坏" },
    ]);
  });

  it("is held against its stamp as a whole where its record is lost", async () => {
    const host = opened(published);
    host.workbook.sheet("_指标簿日志")!.put(2, 2, { value: null });
    host.touched();
    await expect(verifyPublication()).rejects.toThrow("校验码与页脚一致，数据和得分没有变化。已核对：");
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "备注"), { value: "快报数" });
    await expect(verifyPublication()).rejects.toThrow("校验码与页脚不一致");
  });

  it("is not verified in a workbook that a newer version has written to", async () => {
    const host = opened(published);
    host.workbook.sheet("_指标簿日志")!.put(0, 0, { value: "indicator-workbook journal 99" });
    host.touched();
    await expect(verifyPublication()).rejects.toThrow("更新版本的指标簿写过，本版本不能核对");
  });
});
