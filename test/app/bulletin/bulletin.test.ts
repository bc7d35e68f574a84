import { makeBulletin } from "../../../src/app/bulletin/makeBulletin";
import { readBulletin } from "../../../src/app/bulletin/readBulletin";
import { bulletinRemarks } from "../../../src/app/bulletin/remarks";
import { sentencesOfBulletin } from "../../../src/app/bulletin/sentences";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores } from "../../../src/app/publication";
import { verifyPublication } from "../../../src/app/verifyPublication";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { deleteSheet, typeIntoCell } from "../../../src/emulator/userEdits";
import { inWords } from "../../../src/i18n/words";
import { quarter } from "../year/ledgerCells";
import { cellNamed, NOON, report, reportedQuarter } from "./quarters";

const BULLETIN = "季度通报";

/** The row of the sheet whose text begins so, counted from 1. */
function rowOf(host: ExcelHost, begin: string, column = 1): number {
  const sheet = host.upToDate().sheet(BULLETIN)!;
  for (let row = 3; row < 80; row++)
    if (String(sheet.cell(row, column)?.value ?? "").startsWith(begin)) return row + 1;
  throw new Error(`no row begins with ${begin}`);
}

const at = (host: ExcelHost, cell: string): string => String(cellNamed(host, `${BULLETIN}!${cell}`) ?? "");
const type = (host: ExcelHost, sheet: string, cell: string, text: string): void =>
  typeIntoCell(host, host.workbook.sheet(sheet)!, cell, text);
const textsOf = async (): Promise<string[]> =>
  sentencesOfBulletin(await makeBulletin([], NOON)).map(({ text }) => text);

/** Rows of the tasks of a unit, counted from 1. */
function tasksOf(host: ExcelHost, unit: string): number[] {
  const ledger = host.upToDate().sheet("任务台账")!;
  return Array.from({ length: 67 }, (_, i) => i + 4).filter((row) => ledger.cell(row - 1, 4)?.value === unit);
}

describe("a bulletin", () => {
  it("says what the data say, sentence by sentence", async () => {
    await reportedQuarter(["0.6", "2019-06-20", "省级试点名额没有下达，涉及3个部门。"], ["1"], ["0.3"]);
    const texts = await textsOf();
    expect(texts).toEqual(
      expect.arrayContaining([
        "关于2019年二季度沂源县县域经济高质量发展综合评价情况的通报",
        "一、总体情况",
        "截至2019年6月30日，20项指标已计分20项。",
        "5项约束条件均未触发。",
        "9项政策措施分解为67项任务，已完成1项、进行中1项、未启动64项、滞后1项，平均完成比例2.8%。",
        "滞后任务涉及1个单位：县发展改革局1项。",
        "任务滞后不足3项的单位有1个，督促限期整改：县发展改革局（滞后1项）。",
        "2019年7月12日",
      ]),
    );
    expect(texts.filter((text) => /涉及3个部门/.test(text))).toEqual([
      "从任务台账看，滞后任务存在的主要问题是：县发展改革局“争取重点事权综合改革试点”，省级试点名额没有下达，涉及3个部门。",
    ]);
  });

  it("has every number in a cell that holds it", async () => {
    const host = await reportedQuarter(["0.6", "2019-06-20", "涉及3个部门"], ["1"], ["0.3", "2019-09-30"]);
    const sentences = sentencesOfBulletin(await makeBulletin([], NOON));
    const numbers = sentences.flatMap((each) => each.numbers);
    expect(numbers.length).toBeGreaterThan(40);
    for (const { shown, cell } of numbers) {
      const held = cellNamed(host, cell);
      if (typeof held === "number") expect(held.toFixed((shown.split(".")[1] ?? "").length)).toBe(shown);
      else expect(String(held)).toContain(shown);
    }
    for (const { text, numbers: own } of sentences) {
      const naming = /〔\d+〕\d*号?|\d{4}年\d*月?\d*日?|第\d+|^\d\. /g;
      const digits = text.replace(naming, " ").match(/\d+(\.\d+)?/g) ?? [];
      expect(own.map(({ shown }) => shown)).toEqual(digits);
    }
  });

  it("praises nobody whose tasks are late, not reported or behind, and blames nobody for what is in time", async () => {
    // 县发展改革局 has the tasks of rows 4, 19, 39 and others; 县委编办 those of 16 and 63 alone
    const host = await reportedQuarter();
    report(host, 16, "1");
    expect((await textsOf()).some((text) => text.includes("表扬"))).toBe(false);
    const own = tasksOf(host, "县委编办");
    for (const row of own) report(host, row, "0.6", "2019-12-31");
    expect(await textsOf()).toContain(
      "任务全部填报、没有滞后、平均完成比例达到60%以上的单位有1个，予以通报表扬：县委编办（60%）。",
    );
    report(host, own[0]!, "0.59");
    expect((await textsOf()).some((text) => text.includes("县委编办"))).toBe(false);
  });

  it("asks about what contradicts itself, and counts it neither for nor against anybody", async () => {
    const host = await reportedQuarter();
    const rows = tasksOf(host, "县委编办");
    for (const row of rows) report(host, row, "0.7", "2019-06-20");
    // said to be done, and not done by its day
    for (const row of rows) type(host, "任务台账", `K${row}`, "已完成");
    const other = tasksOf(host, "县公安局")[0]!;
    type(host, "任务台账", `K${other}`, "滞后");
    typeIntoCell(host, host.workbook.sheet("任务台账")!, `J${other}`, "1");
    const made = await makeBulletin([], NOON);
    const texts = sentencesOfBulletin(made).map(({ text }) => text);
    expect(texts.filter((text) => /表扬：|督促限期|通报批评：/.test(text))).toEqual([]);
    expect(bulletinRemarks(made).map((remark) => inWords("zh", remark))).toEqual([
      `“任务台账”中有 ${rows.length + 1} 项任务的比例、状态或者时限有误或者互相矛盾，没有用于表扬和批评；请校验后改正`,
    ]);
  });

  it("holds silence against nobody: what was not reported is asked for", async () => {
    const host = await reportedQuarter();
    const [row] = tasksOf(host, "县公安局");
    report(host, row!, "", "2019-06-20");
    const texts = await textsOf();
    expect(texts).toContain("到期任务没有填报进展的单位有1个，请尽快补报：县公安局（1项）。");
    expect(texts).toContain("有67项任务还没有填报进展，其中1项已经到期。");
    expect(texts.filter((text) => /督促限期|通报批评：|比上期下降/.test(text))).toEqual([]);
  });

  it("commends nobody who is late together with others, or under a shorter name", async () => {
    for (const words of ["县公安局、县委编办", "委编办"]) {
      const host = await reportedQuarter();
      for (const row of tasksOf(host, "县委编办")) report(host, row, "1");
      expect((await textsOf()).some((text) => /表扬：.*县委编办/.test(text))).toBe(true);
      const [row] = tasksOf(host, "县公安局");
      type(host, "任务台账", `E${row}`, words);
      report(host, row!, "0.5", "2019-06-20");
      expect((await textsOf()).some((text) => /表扬：.*县委编办/.test(text))).toBe(false);
    }
  });

  it("leaves out what is not known, and says that nothing is scored", async () => {
    await reportedQuarter();
    const { bulletin } = await readBulletin(NOON);
    const shown = bulletin.rows.filter((row) => row.shown !== "").map(({ template }) => template);
    expect(shown).not.toContain("督查督导情况");
    expect(shown).not.toContain("报送情况");
    const sentences = sentencesOfBulletin(bulletin).map(({ text }) => text);
    expect(sentences.find((text) => text.startsWith("综合得分"))).toMatch(
      /；上年同期没有得分记录，不作比较。$/,
    );
  });

  it("is not made by being looked at", async () => {
    const host = await reportedQuarter();
    const { isMade } = await readBulletin(NOON);
    expect([isMade, host.workbook.sheet(BULLETIN)]).toEqual([false, undefined]);
  });

  it("says where scores are older than the entries", async () => {
    const host = await reportedQuarter();
    type(host, "填报-县统计局", "F7", "300");
    expect(bulletinRemarks(await makeBulletin([], NOON)).map(({ key }) => key)).toEqual(["bulletin.stale"]);
  });

  it("goes into a workbook that is published without changing what was", async () => {
    await reportedQuarter(["1"]);
    await publishScores(NOON, { allowExample: true });
    await makeBulletin([], NOON);
    expect((await verifyPublication()).differences).toEqual([]);
  });
});

describe("what people write on the sheet", () => {
  it("stands in the place of our text, and is marked where the data change beneath it", async () => {
    const host = await reportedQuarter(["1"]);
    await makeBulletin([], NOON);
    const row = rowOf(host, "9项政策措施");
    const edited = "9项措施共67项任务，办结1项，另有12项正在收尾。";
    type(host, BULLETIN, `C${row}`, edited);
    expect(await textsOf()).toContain(edited);
    expect(at(host, `D${row}`)).toBe("已改写；12 为手填数字，请注明出处");
    report(host, 5, "1");
    const made = await makeBulletin([], NOON);
    expect(at(host, `C${row}`)).toBe(edited);
    expect(at(host, `D${row}`)).toMatch(
      /^已改写，数据有变，请核对：已完成数 1→2；未启动数 66→65；平均完成比例 1\.5→3；/,
    );
    expect(bulletinRemarks(made).map((remark) => inWords("zh", remark))).toEqual([
      `季度通报!C${row} 已改写，其中数据有变：已完成数 1→2、未启动数 66→65、平均完成比例 1.5→3；请核对`,
    ]);
    // still marked the next time, until somebody says that it is right
    await makeBulletin([], NOON);
    expect(at(host, `D${row}`)).toMatch(/^已改写，数据有变/);
    await makeBulletin([{ row: row - 4, template: at(host, `F${row}`), edited }], NOON);
    expect(at(host, `D${row}`)).toMatch(/^已改写；/);
    await makeBulletin([{ row: row - 4, template: at(host, `F${row}`), edited: "" }], NOON);
    expect([at(host, `C${row}`), at(host, `D${row}`)]).toEqual(["", "按数据生成"]);
  });

  it("templates are followed; one that is wrong is told, and the rest is made", async () => {
    const host = await reportedQuarter(["1"]);
    await makeBulletin([], NOON);
    const [addressee, body] = [rowOf(host, "各有关单位"), rowOf(host, "9项政策措施")];
    type(host, BULLETIN, `F${addressee}`, "各镇人民政府、县政府各部门：");
    type(host, BULLETIN, `F${body}`, "完成{完成数}项");
    const made = await makeBulletin([], NOON);
    const texts = sentencesOfBulletin(made).map(({ text }) => text);
    expect(texts).toContain("各镇人民政府、县政府各部门：");
    expect(texts.some((text) => text.startsWith("9项政策措施"))).toBe(false);
    expect(at(host, `D${body}`)).toBe("模板有误：没有叫“完成数”的数据，可用的名称列在隐藏工作表“通报数据”");
    expect(bulletinRemarks(made)).toHaveLength(1);
  });

  it("standards decide who is commended and criticised", async () => {
    const host = await reportedQuarter(["0.6", "2019-06-20"]);
    await makeBulletin([], NOON);
    type(host, "通报标准", "C7", "1");
    const texts = await textsOf();
    expect(texts).toContain(
      "任务滞后1项以上的单位有1个，予以通报批评：县发展改革局（滞后1项，最长超过时限10天）。",
    );
    type(host, "通报标准", "C7", "一项");
    await expect(makeBulletin([], NOON)).rejects.toThrow(
      "“通报标准”表中“通报批评：滞后任务不少于”的数值有误：应填不小于 0 的数",
    );
  });

  it("sheets that are gone are made again, and somebody else's are left alone", async () => {
    const host = await reportedQuarter(["1"]);
    await makeBulletin([], NOON);
    deleteSheet(host, "通报标准");
    deleteSheet(host, "通报数据");
    await makeBulletin([], NOON);
    expect(host.workbook.sheet("通报标准")).toBeDefined();
    expect(host.workbook.sheet("通报数据")!.visibility).toBe("hidden");
  });

  it("numbers are found again where somebody has renamed their sheet", async () => {
    const host = await reportedQuarter(["1"]);
    await makeBulletin([], NOON);
    host.workbook.sheet("通报数据")!.name = "数据";
    const { rows } = await makeBulletin([], NOON);
    const named = rows.flatMap(({ numbers }) => numbers).find(({ cell }) => cell.startsWith("通报数据!"))!;
    expect(String(cellNamed(host, named.cell))).toBe(named.shown);
    expect(host.workbook.sheet("数据")).toBeUndefined();
  });

  it("templates and standards go on to the next period, edited texts stay with theirs", async () => {
    const host = await reportedQuarter(["1"]);
    await makeBulletin([], NOON);
    type(host, BULLETIN, `F${rowOf(host, "各有关单位")}`, "各镇人民政府：");
    type(host, BULLETIN, `C${rowOf(host, "2019年7月12日")}`, "2019年7月15日");
    type(host, "通报标准", "C7", "2");
    await generateWorkbook(quarter, { existing: "next-period" });
    const texts = await textsOf();
    expect(texts).toEqual(expect.arrayContaining(["各镇人民政府：", "2019年7月12日"]));
    expect(texts[2]).toBe("关于2019年三季度沂源县县域经济高质量发展综合评价情况的通报");
    expect(cellNamed(host, "通报标准!C7")).toBe(2);
    expect(host.workbook.sheet("2019年二季度-季度通报")).toBeDefined();
    expect(host.workbook.sheet("2019年二季度-通报数据")!.visibility).toBe("hidden");
  });
});
