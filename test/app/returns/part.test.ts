import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores } from "../../../src/app/publication";
import { findRepairs, repairTemplate } from "../../../src/app/repairTemplate";
import { scoreWorkbook } from "../../../src/app/scores";
import { validateEntries } from "../../../src/app/validateEntries";
import { workbookState } from "../../../src/app/workbookState";
import { openWorkbook } from "../../../src/emulator/file/open";
import { parseAddress } from "../../../src/emulator/model/rect";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { startExcel } from "../../emulator/startExcel";
import { filledDemo, valueOf } from "../filled";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { smallSystem } from "../../hostile/smallSystem";
import { edited, handOut, NOON, opensOthers } from "./office";

beforeAll(opensOthers);

/** The file of a department, opened. */
async function opened(bytes: Uint8Array): Promise<ExcelHost> {
  return startExcel((await openWorkbook(bytes)).workbook);
}

/** Everything that a sheet shows, by address. */
function textsOf(host: ExcelHost, sheet: string): Map<string, unknown> {
  const cells = [...host.upToDate().sheet(sheet)!.entries()];
  return new Map(cells.map(([row, column, { value }]) => [`${row} ${column}`, value]));
}

describe("the file of a department", () => {
  it("has what it fills with what is entered, 填报说明 of its own and 任务分解表", async () => {
    await filledDemo();
    const files = await handOut(["czj"], "2020-01-20");
    const host = await opened(files.get("czj")!.bytes);
    expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["填报说明", "visible"],
      ["填报-县财政局", "visible"],
      ["任务台账", "visible"],
      ["任务分解表", "visible"],
      ["校验结果", "visible"],
      ["_指标簿", "veryHidden"],
      ["_指标簿下发", "veryHidden"],
    ]);
    expect(valueOf(host, "填报-县财政局", "F7")).toBe(162480);
    expect([...textsOf(host, "填报说明").values()]).toContain("请于 2020-01-20 前交回");
    expect(host.workbook.sheet("填报-县财政局")!.protection).toBeDefined();
    expect(host.workbook.sheet("填报-县财政局")!.validations.length).toBeGreaterThan(3);
    expect(host.workbook.names.every(({ name }) => /^(q_|校验_)/.test(name))).toBe(true);
  });

  it("shows no error, also where values need what others enter: it says what that is", async () => {
    await filledDemo();
    const files = await handOut();
    for (const [id, { bytes }] of files) {
      const host = await opened(bytes);
      for (const { name } of host.workbook.sheets) {
        const errors = [...textsOf(host, name)].filter(
          ([, value]) => typeof value === "object" && value !== null,
        );
        expect([id, name, errors]).toEqual([id, name, []]);
      }
    }
    const host = await opened(files.get("zrzy")!.bytes);
    const texts = [...textsOf(host, "填报-县自然资源局").values()];
    expect(texts).toContain("还需县统计局的地区生产总值、可比价地区生产总值");
  });

  it("is checked for its part alone", async () => {
    await filledDemo();
    const { bytes } = (await handOut(["czj"])).get("czj")!;
    await opened(await edited(bytes, { "tax_revenue@0": "十六万", "czj.person": "某人" }));
    const { findings } = await validateEntries({ report: true }, NOON);
    expect(new Set(findings.map(({ department }) => department))).toEqual(new Set(["czj"]));
    expect(findings).toContainEqual(expect.objectContaining({ rule: "type", key: "tax_revenue" }));
    expect(findings.filter(({ rule }) => /sheet|column|row|formula|lock|name/.test(rule))).toEqual([]);
  });

  it("is told as such, with what is still missing", async () => {
    startExcel();
    await generateWorkbook(smallSystem, {}, NOON);
    const { bytes } = (await handOut(["y"])).get("y")!;
    await opened(await edited(bytes, { "d@0": 300 }));
    const { stage, next, facts } = await workbookState(NOON);
    expect([stage, next]).toEqual(["department", "fill"]);
    expect(facts!.departments).toEqual([facts!.department]);
    expect(facts!.department).toMatchObject({ id: "y", filled: 1, wanted: 5 });
  });

  it("is neither scored nor published nor generated in nor handed out", async () => {
    await filledDemo();
    await opened((await handOut(["czj"])).get("czj")!.bytes);
    const refused = expect.objectContaining({ message: expect.stringContaining("这是县财政局的填报表") });
    await expect(scoreWorkbook()).rejects.toEqual(refused);
    await expect(publishScores()).rejects.toEqual(refused);
    await expect(generateWorkbook(shippedSystem({ example: true }), { existing: "keep" })).rejects.toEqual(
      refused,
    );
    await expect(handOut()).rejects.toEqual(refused);
  });

  it("has nothing to repair, and what was lost comes back", async () => {
    await filledDemo();
    const { bytes } = (await handOut(["zrzy"])).get("zrzy")!;
    const host = await opened(bytes);
    expect(await findRepairs()).toEqual([]);
    const before = textsOf(host, "填报-县自然资源局");
    const sheet = host.workbook.sheet("填报-县自然资源局")!;
    const { top, left } = parseAddress("M7")!.rect;
    sheet.put(top, left, { value: "正常" });
    sheet.protection = undefined;
    expect(await repairTemplate(NOON)).toMatchObject([
      { sheet: "填报-县自然资源局", formulas: ["M7"], protection: true },
    ]);
    expect(textsOf(host, "填报-县自然资源局")).toEqual(before);
  });
});
