import { applySettings } from "../../../src/app/settings/applySettings";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../../src/app/scores";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { workbookState } from "../../../src/app/workbookState";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { parseAddress } from "../../../src/emulator/model/rect";
import { countExamples } from "../../../src/system/parameters";
import { expectSame } from "../../emulator/expectSame";
import { snapshot } from "../../emulator/snapshot";
import { startExcel } from "../../emulator/startExcel";
import { filledDemo, type, valueOf } from "../filled";

const SYSTEM = "指标体系";
const TAX = "填报-县财政局";

const sheets = (host: ExcelHost): string[] => host.workbook.sheets.map(({ name }) => name);
const composite = async (): Promise<number | null> => (await scoreWorkbook()).card.composite;

/** The cell in the row of 税收收入占…比重's first component that has this title. */
function cellOf(host: ExcelHost, title: string): string {
  const { table } = host.workbook.table("指标体系_分项")!;
  const sheet = host.workbook.sheet(SYSTEM)!;
  const { rect } = table;
  for (let column = rect.left; column <= rect.right; column++)
    if (sheet.cell(rect.top, column)?.value === title)
      for (let row = rect.top + 1; row <= rect.bottom; row++)
        if (sheet.cell(row, rect.left)?.value === "tax_share.level")
          return `${String.fromCharCode(65 + column)}${row + 1}`;
  throw new Error(`no ${title}`);
}

describe("settings that are written into the workbook", () => {
  it("puts goalposts, the floor and what they are based on into their cells, and nothing else", async () => {
    const host = await filledDemo();
    const before = sheets(host);
    const low = cellOf(host, "不允许值");
    const basis = cellOf(host, "参数依据");
    const { row, column } = { row: parseAddress(low)!.rect.top, column: parseAddress(low)!.rect.left };
    await applySettings({
      "tax_share.level/low": "５５.5",
      "tax_share.level/floor": "0.5",
      "tax_share.level/basis": " 县政府常务会议纪要 ",
    });
    expect(host.workbook.sheet(SYSTEM)!.cell(row, column)!.value).toBe(55.5);
    expect(valueOf(host, SYSTEM, basis)).toBe("县政府常务会议纪要");
    expect(valueOf(host, SYSTEM, cellOf(host, "参数状态"))).toBe("");
    expect(sheets(host)).toEqual(before);
    const { ours } = await workbookState();
    const tax = ours!.parameterised.indicators.find(({ code }) => code === "tax_share")!;
    expect(tax.components[0]).toMatchObject({
      goalposts: { low: 55.5 },
      normalisation: { method: "efficacy", floor: 0.5 },
    });
  });

  it("empties a cell where the field was emptied", async () => {
    const host = await filledDemo();
    await applySettings({ "tax_share.level/low": "", "tax_share.level/high": "" });
    expect(valueOf(host, SYSTEM, cellOf(host, "不允许值"))).toBeNull();
    expect((await workbookState()).facts!.unset).toBe(1);
  });

  it("makes the sheets anew with everything in them where more than cells is changed", async () => {
    const host = await filledDemo();
    const score = await composite();
    type(host, TAX, "D4", "填报人一");
    type(host, SYSTEM, cellOf(host, "满意值"), "八十");
    const low = valueOf(host, SYSTEM, cellOf(host, "不允许值"));
    const made = await applySettings({
      region: "沂水县",
      period: "2024",
      "document.number": "沂水政发〔2024〕1号",
      missing: "zero",
      "tax_share.change/method": "linear",
    });
    expect(made!.archived).toContain(`备份-${TAX}`);
    const { ours, facts } = await workbookState();
    expect(facts).toMatchObject({ region: "沂水县", period: 2024 });
    expect(ours!.submission.system.options.missing).toBe("zero");
    expect(valueOf(host, TAX, "D4")).toBe("填报人一");
    expect(valueOf(host, SYSTEM, cellOf(host, "不允许值"))).toBe(low);
    // what was wrong stays, for whoever has typed it to see
    expect(valueOf(host, SYSTEM, cellOf(host, "满意值"))).toBe("八十");
    expect(String(valueOf(host, TAX, "A1"))).toContain("2024");
    await applySettings({ "tax_share.level/high": "80", "tax_share.change/method": "" });
    expect(await composite()).not.toBeNull();
    expect(score).not.toBeNull();
  });

  it("scores the same after the sheets were made anew with nothing but another name", async () => {
    await filledDemo();
    const before = await composite();
    await applySettings({ region: "沂水县" });
    expect(await composite()).toBe(before);
  });

  it("writes goalposts that were typed along with a share into the new sheets, and leaves emptied ones empty", async () => {
    const host = await filledDemo();
    type(host, SYSTEM, cellOf(host, "不允许值"), "");
    await applySettings({
      "tax_share.level/high": "90",
      "tax_share.level/share": "50",
      "tax_share.change/share": "50",
    });
    expect(valueOf(host, SYSTEM, cellOf(host, "满意值"))).toBe(90);
    expect(valueOf(host, SYSTEM, cellOf(host, "不允许值"))).toBeNull();
    expect(valueOf(host, SYSTEM, cellOf(host, "分项权重"))).toBe(0.5);
  });

  it("fills the example in, marked as one, where the lead office has set nothing", async () => {
    const host = startExcel();
    await generateWorkbook(shippedSystem({ example: false }));
    type(host, SYSTEM, cellOf(host, "不允许值"), 1);
    type(host, SYSTEM, cellOf(host, "满意值"), 2);
    await applySettings({ example: "yes" });
    expect(valueOf(host, SYSTEM, cellOf(host, "不允许值"))).toBe(1);
    expect(valueOf(host, SYSTEM, cellOf(host, "参数状态"))).toBe("");
    const { facts } = await workbookState();
    expect(facts).toMatchObject({ unset: 0, examples: countExamples(shippedSystem({ example: true })) - 1 });
  });

  it("changes nothing where the settings make no system", async () => {
    const host = await filledDemo();
    const before = snapshot(host);
    await expect(applySettings({ "tax_share.level/share": "70" })).rejects.toThrow("各分项权重之和为 1.1");
    await expect(applySettings({ "nothing.level/low": "1" })).rejects.toThrow(
      "“指标体系”中找不到 nothing.level 的参数单元格，没有写入",
    );
    expectSame(snapshot(host), before);
  });
});
