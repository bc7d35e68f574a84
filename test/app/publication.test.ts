import { scoreState, undoLastRun, scoreWorkbook } from "../../src/app/scores";
import { publishScores, withdrawPublication } from "../../src/app/publication";
import { verifyPublication } from "../../src/app/verifyPublication";
import { runHistory } from "../../src/app/runHistory";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { deleteSheet } from "../../src/emulator/userEdits";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { filledDemo, type, valueOf } from "./filled";
import { demoResult } from "../fixtures/demoResult";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const TAX = "填报-县财政局";
const STAMP = /^[0-9A-F]{4}(-[0-9A-F]{4}){4}$/;
const NOON = new Date("2020-01-20T12:00:00Z");
const LATER = new Date("2020-02-01T12:00:00Z");
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

const scores = (): SheetModel => host.workbook.sheet("计分表")!;
const formulas = (): number =>
  [...scores().entries()].filter(([, , { formula }]) => formula !== undefined).length;
/** Where the first indicator has its score. */
const firstScore = (): { row: number; column: number } => {
  const { rect } = scores().tables.find(({ name }) => name === "计分_指标")!;
  return { row: rect.top + 1, column: rect.left + 5 };
};

/** Everything but the journal. */
const visible = (): unknown => {
  const { sheets, names } = snapshot(host) as { sheets: { name: string }[]; names: unknown };
  return { names, sheets: sheets.filter(({ name }) => name !== "_指标簿日志") };
};

describe("publishing", () => {
  it.each(["values", "formulas"] as const)(
    "fixes scores that stand as %s, protects them, and prints a stamp at the foot",
    async (mode) => {
      await scoreWorkbook(mode, NOON);
      const shown = valueOf(host, "计分表", "J12");
      expect(formulas()).toBeGreaterThan(20);
      const { stamp } = await publishScores(NOON, EXAMPLE);
      expect(stamp).toMatch(STAMP);
      expect(formulas()).toBe(0);
      expect(valueOf(host, "计分表", "J12")).toBe(shown);
      expect(scores().protection).toMatchObject({ sheet: true });
      expect(scores().headerFooter.oddFooter).toContain(`&C校验码 ${stamp}　发布于 2020-01-20`);
      expect(() => type(host, "计分表", "F12", "9")).toThrow("locked");
    },
  );

  it("hides what computes the scores once more as long as it stands, and leaves it hidden where it was", async () => {
    const { left } = scores().tables.find(({ name }) => name === "计分_指标")!.rect;
    const titles = Array.from({ length: 12 }, (_, i) => valueOf(host, "计分表", `${"ABCDEFGHIJKL"[i]}11`));
    const column = left + titles.indexOf("公式复算");
    const isHidden = (): boolean => scores().columns.get(column)?.hidden === true;
    await scoreWorkbook("values", NOON);
    for (const before of [false, true]) {
      scores().resizeColumn(column, { hidden: before });
      await publishScores(NOON, EXAMPLE);
      expect(isHidden()).toBe(true);
      await withdrawPublication(NOON);
      expect(isHidden()).toBe(before);
    }
  });

  it("is refused without scores, after entries have changed, and over a score that somebody has overwritten", async () => {
    await expect(publishScores(NOON, EXAMPLE)).rejects.toThrow("还没有得分，没有发布；请先计分");
    await scoreWorkbook("values", NOON);
    type(host, TAX, "F7", "170000");
    await expect(publishScores(NOON, EXAMPLE)).rejects.toThrow(
      `数据在计分之后又有变化（${TAX} F7），没有发布`,
    );
    type(host, TAX, "F7", "162480");
    const { row, column } = firstScore();
    scores().put(row, column, { value: 9.99 });
    const before = snapshot(host);
    await expect(publishScores(NOON, EXAMPLE)).rejects.toThrow(
      /“计分表”F\d+ 现为 9.99，按填报数据计算应为 6.17，没有发布/,
    );
    expect(snapshot(host)).toEqual(before);
  });

  it("is refused while something must be mended, or an indicator has no score, and nothing is written", async () => {
    type(host, TAX, "F7", "");
    await scoreWorkbook("values", NOON);
    const before = snapshot(host);
    await expect(publishScores(NOON, EXAMPLE)).rejects.toThrow(
      /还有 1 个必须改正的问题，没有发布；请校验、改正并重新计分后再发布。第一个问题：.*税收收入未填报/,
    );
    expect(snapshot(host)).toEqual(before);
    type(host, TAX, "F7", "162480");
    for (const cell of ["J6", "K6"]) type(host, "指标体系", cell, "");
    await scoreWorkbook("values", NOON);
    await expect(publishScores(NOON, EXAMPLE)).rejects.toThrow(
      /综合得分不完整，1 个指标没有得分（[^等]*），没有发布；请补齐数据和评分参数/,
    );
  });

  it("gives the same stamp for the same content, whenever it is done", async () => {
    await scoreWorkbook("values", NOON);
    const { stamp } = await publishScores(NOON, EXAMPLE);
    await withdrawPublication(NOON);
    expect((await publishScores(LATER, EXAMPLE)).stamp).toBe(stamp);
    await withdrawPublication(NOON);
    type(host, TAX, "F7", "170000");
    await scoreWorkbook("values", NOON);
    expect((await publishScores(NOON, EXAMPLE)).stamp).not.toBe(stamp);
  });

  it("keeps scores from being made anew or taken back, until it is withdrawn", async () => {
    await scoreWorkbook("values", NOON);
    const { stamp } = await publishScores(NOON, EXAMPLE);
    for (const job of [scoreWorkbook, undoLastRun, publishScores]) {
      await expect(job()).rejects.toThrow(
        `得分已经发布（校验码 ${stamp}），没有改动；如需重新计分或升级工作簿，请先撤销发布`,
      );
    }
    expect(await scoreState()).toMatchObject({ kind: "current" });
    await withdrawPublication(LATER);
    type(host, TAX, "F7", "170000");
    expect((await scoreWorkbook("values", LATER)).card.composite).toBeGreaterThan(demoResult.composite);
  });

  it("leaves its stamp beside the run in the history, for good", async () => {
    await scoreWorkbook("values", NOON);
    const { stamp } = await publishScores(NOON, EXAMPLE);
    await withdrawPublication(LATER);
    expect(await runHistory()).toMatchObject([{ stamp }]);
  });

  it("does without a history", async () => {
    await scoreWorkbook("values", NOON);
    deleteSheet(host, "历次得分");
    expect((await publishScores(NOON, EXAMPLE)).stamp).toMatch(STAMP);
  });
});

describe("withdrawing", () => {
  it("brings formulas, footer and protection back as they were", async () => {
    await scoreWorkbook("formulas", NOON);
    deleteSheet(host, "历次得分");
    const before = visible();
    await publishScores(NOON, EXAMPLE);
    await withdrawPublication(LATER);
    expect(visible()).toEqual(before);
    await expect(withdrawPublication(LATER)).rejects.toThrow("得分还没有发布");
  });
});

it("withdrawing leaves what somebody has written over a published formula", async () => {
  await scoreWorkbook("values", NOON);
  await publishScores(NOON, EXAMPLE);
  scores().put(11, 9, { value: "县长批示" });
  host.touched();
  await withdrawPublication(LATER);
  expect(valueOf(host, "计分表", "J12")).toBe("县长批示");
  expect(scores().cell(12, 9)!.formula).toBeDefined();
});

describe("verifying", () => {
  const differing = async (printed?: string): Promise<unknown[]> =>
    (await verifyPublication(printed)).differences.map(({ kind, sheet, cell, what, before, now }) => [
      kind,
      `${sheet} ${cell}`.trim(),
      what,
      before,
      now,
    ]);

  it("finds a workbook unchanged, also after saving and opening, and against the stamp on paper", async () => {
    await scoreWorkbook("values", NOON);
    const { stamp } = await publishScores(NOON, EXAMPLE);
    const { workbook } = await openWorkbook(new Uint8Array(await saveWorkbook(host.upToDate())));
    host = startExcel(workbook);
    expect(await verifyPublication()).toEqual({
      time: NOON.toISOString(),
      stamp,
      covers: 2,
      coverage: expect.stringMatching(
        /^已核对：.+；不核对：格式、列宽行高、打印设置.+自行增加的工作表和行列$/,
      ),
      differences: [],
    });
    expect(await differing(stamp.toLowerCase().replace(/-/g, " "))).toEqual([]);
    expect(await differing("0000-0000-0000-0000-0000")).toEqual([
      ["printed", "", "用来核对的校验码", "0000-0000-0000-0000-0000", stamp],
    ]);
  });

  it("does not mind in which order rows stand", async () => {
    await scoreWorkbook("values", NOON);
    await publishScores(NOON, EXAMPLE);
    const { row } = firstScore();
    for (let column = 0; column < 10; column++) {
      const [one, other] = [row, row + 1].map((at) => scores().cell(at, column)?.value ?? null);
      scores().put(row, column, { value: other! });
      scores().put(row + 1, column, { value: one! });
    }
    host.touched();
    expect(await differing()).toEqual([]);
  });

  it("names an entry, a goalpost and a score that have changed, with what was published", async () => {
    await scoreWorkbook("values", NOON);
    await publishScores(NOON, EXAMPLE);
    type(host, TAX, "F7", "170000");
    const goalpost = valueOf(host, "指标体系", "J6");
    type(host, "指标体系", "J6", "1");
    const { row, column } = firstScore();
    scores().put(row, column, { value: 9.99 });
    host.touched();
    expect(await differing()).toEqual([
      ["input", `${TAX} F7`, "税收收入 本期值", 162_480, 170_000],
      ["input", "指标体系 J6", expect.stringContaining("不允许值"), goalpost, 1],
      ["score", `计分表 F${row + 1}`, expect.stringContaining("得分"), 6.17, 9.99],
    ]);
  });

  it("names a footer without its stamp, a protection that is gone, and a row that is gone", async () => {
    await scoreWorkbook("values", NOON);
    const { stamp } = await publishScores(NOON, EXAMPLE);
    scores().headerFooter.oddFooter = "";
    scores().protection = undefined;
    const { row } = firstScore();
    for (let column = 0; column < 10; column++) scores().remove(row, column);
    host.touched();
    const found = await differing();
    expect(found).toContainEqual([
      "footer",
      "计分表",
      "页脚的校验码",
      `校验码 ${stamp}　发布于 2020-01-20`,
      "",
    ]);
    expect(found).toContainEqual(["protection", "计分表", "工作表保护", "已保护", "未保护"]);
    expect(found).toContainEqual(["score", "计分表", expect.stringMatching(/得分$/), 6.17, null]);
  });

  it("without its record says whether the content still makes the stamp at the foot", async () => {
    await scoreWorkbook("values", NOON);
    await publishScores(NOON, EXAMPLE);
    const journal = host.workbook.sheet("_指标簿日志")!;
    journal.put(2, 2, { value: null });
    host.touched();
    await expect(verifyPublication()).rejects.toThrow("校验码与页脚一致，数据和得分没有变化");
    const { row, column } = firstScore();
    scores().put(row, column, { value: 9.99 });
    host.touched();
    await expect(verifyPublication()).rejects.toThrow("校验码与页脚不一致");
    await expect(scoreWorkbook("values", NOON)).rejects.toThrow("发布记录已损坏，没有改动");
  });

  it("says so where nothing is published, or the workbook is not one of ours", async () => {
    await expect(verifyPublication()).rejects.toThrow("得分还没有发布，没有可以核对的校验码");
    host = startExcel();
    await expect(verifyPublication()).rejects.toThrow("这个工作簿不是由指标簿生成的");
  });
});
