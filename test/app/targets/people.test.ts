import { readTargets, writeTargets } from "../../../src/app/targets/targets";
import { recoverWorkbook } from "../../../src/app/recoverWorkbook";
import { cloneWorkbook } from "../../emulator/cloneWorkbook";
import { failAtAction, FAILURES } from "../../../src/emulator/testing/failing";
import { startExcel } from "../../emulator/startExcel";
import { type } from "../filled";
import { filledTour, targetTable, withoutTargets, targetInFillSheet } from "./tour";

const NOON = new Date("2024-12-01T12:00:00Z");
const SHEET = "任务分解表-目标";

describe("what people do to 任务分解表-目标", () => {
  it("puts a column in front of the targets: fill sheets still show the targets", async () => {
    const host = await filledTour();
    await Excel.run(async (context) => {
      const values = [["三季度数"], [1], [2], [3], [222], [5], [6], [7]];
      context.workbook.tables.getItem("任务_目标").columns.add(6, values);
      await context.sync();
    });
    expect(targetTable(host)["gdp"]).toMatchObject({ 三季度数: 222, "2024年目标": 300 });
    expect(targetInFillSheet(host, "gdp")).toBe(300);
    await writeTargets([{ of: "gdp", period: 2024, value: 305 }]);
    expect(targetInFillSheet(host, "gdp")).toBe(305);
  });

  it("deletes a row: the fill sheet shows no target any more", async () => {
    const host = await filledTour();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("任务_目标").rows.getItemAt(3).delete();
      await context.sync();
    });
    expect(targetTable(host)).not.toHaveProperty("gdp");
    expect(targetInFillSheet(host, "gdp")).toBe("");
    // and comes back as the document has it, once it is set again
    await writeTargets([{ of: "gdp", period: 2024, value: 301 }]);
    expect(targetInFillSheet(host, "gdp")).toBe(301);
  });

  it("writes a text for a target: it is called one, and is none", async () => {
    const host = await filledTour();
    type(host, SHEET, "G7", "约三百");
    expect(targetTable(host)["gdp"]).toMatchObject({ 完成率: "", 完成情况: "应填数字" });
    expect(targetInFillSheet(host, "gdp")).toBe("");
    const { rows } = (await readTargets())!;
    expect(rows.find(({ aim }) => aim.key === "gdp")).toMatchObject({ shown: { light: "wrong" } });
  });

  it("empties 要求: it goes by what the document says", async () => {
    const host = await filledTour();
    type(host, SHEET, "E10", "");
    type(host, SHEET, "G10", 3);
    expect(targetTable(host)["accidents"]).toMatchObject({ 完成情况: "已达标", 尚差: "" });
    const { rows } = (await readTargets())!;
    expect(rows.find(({ aim }) => aim.key === "accidents")!.aim.direction).toBe("less");
  });

  it("asks for what could never be entered, or for both ways: nothing is written", async () => {
    const host = await filledTour();
    const before = targetTable(host);
    const set = (of: string, value: number): Promise<unknown> => writeTargets([{ of, period: 2024, value }]);
    await expect(set("good_days", 120)).rejects.toThrow("“空气质量优良天数比例”的目标填的是 120");
    await expect(set("parks_done", 3.5)).rejects.toThrow("没有改动");
    await expect(
      writeTargets([
        { of: "gdp", period: 2024, value: 5, direction: "less" },
        { of: "gdp", period: 2025, value: 6, direction: "more" },
      ]),
    ).rejects.toThrow("既写了不低于又写了不高于");
    expect(targetTable(host)).toEqual(before);
  });

  it("takes away a column that a new row needs: it is told which", async () => {
    const host = await filledTour();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("任务_目标").columns.getItem("完成时限").delete();
      await context.sync();
    });
    await writeTargets([{ of: "gdp", period: 2024, value: 305 }]);
    expect(targetTable(host)["gdp"]).toMatchObject({ "2024年目标": 305 });
    await expect(writeTargets([{ of: "jobs", period: 2024, value: 5 }])).rejects.toThrow("没有“完成时限”列");
  });
});

test("of what takes points away less is better, and the full mark is where nothing is taken", async () => {
  const host = await filledTour(withoutTargets());
  await writeTargets([{ of: "criticisms.count", period: 2024, value: 0 }]);
  expect(targetTable(host)["criticisms.count"]).toMatchObject({
    ...{ 要求: "不高于", 已完成: 1, 完成情况: "差距较大", 现得分: -0.5, 达标得分: 0, 满分需达到: 0 },
  });
});

// the row that the job was putting in is known by its code, wherever it stands by then
test("broken off, and the table sorted since, it is finished, and no row of before loses anything", async () => {
  const host = await filledTour();
  type(host, SHEET, "R10", "县长");
  type(host, SHEET, "H10", 7);
  const set = (): Promise<unknown> =>
    writeTargets(
      [
        { of: "accidents", period: 2024, value: 1 },
        { of: "jobs", period: 2024, value: 5200 },
      ],
      "zh",
      NOON,
    );
  const whole = startExcel(cloneWorkbook(host.workbook));
  await set();
  const after = targetTable(whole);
  for (const action of [200, 230, 260, 290]) {
    const broken = startExcel(cloneWorkbook(host.workbook));
    const mend = failAtAction(broken, action, Object.values(FAILURES)[0]!);
    await set().catch(() => undefined);
    mend();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("任务_目标").sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    await recoverWorkbook();
    const found = targetTable(broken);
    expect(found["accidents"]).toMatchObject({ 责任单位: "县长", "2025年目标": 7 });
    if (found["jobs"]) expect(found["jobs"]["2024年目标"]).toBe(after["jobs"]!["2024年目标"]);
  }
});
