import type { IndicatorSystem } from "../../src/system/schema";
import { shippedSystem } from "../../src/app/shippedSystem";
import { fillingDepartments } from "../../src/system/lookup";
import { titleOf } from "../../src/workbook/columns/column";
import { fillLayout } from "../../src/workbook/fill/fillLayout";
import { fillSheet } from "../../src/workbook/fill/fillSheet";
import type { Content, SheetPlan } from "../../src/workbook/plan/plan";
import { confirmationSheets } from "../../src/workbook/sheets/confirmationSheet";
import { filledDemo, type, valueOf } from "../app/filled";

const system = shippedSystem({ example: true });
const sheets = fillingDepartments(system).map((department) => ({
  department,
  layout: fillLayout(system, department),
  plan: fillSheet(system, department, department.name),
}));

/** A4 landscape is 842 points wide. */
const PAPER = 842;
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What a plan puts into a cell. */
function cellOf({ blocks }: SheetPlan, row: number, column: number): Content {
  const found = blocks.flatMap(({ row: top, column: left, rows }) => rows[row - top]?.[column - left] ?? []);
  return found[0] ?? null;
}

describe("the paper of a fill sheet", () => {
  it.each(sheets)("has 9 points at least: $department.name", ({ plan: { print, columnWidths } }) => {
    const { column, columns } = print!.area!;
    const width = columnWidths.slice(column, column + columns).reduce((sum, each) => sum + points(each), 0);
    const room = PAPER - print!.margins!.left - print!.margins!.right;
    expect(11 * Math.min(1, room / width)).toBeGreaterThanOrEqual(9);
  });

  it.each(sheets)(
    "has the columns that people fill, and no column or row of the checks: $department.name",
    ({ layout: { columns }, plan }) => {
      const { column, columns: count, row, rows } = plan.print!.area!;
      const printed = columns.slice(column, column + count).map(titleOf);
      expect(printed.slice(0, 5)).toEqual(["序号", "基础数据", "指标含义", "计量单位", "本期值"]);
      expect(printed.slice(-2)).toEqual(["备注", "佐证材料"]);
      expect(columns.slice(column + count).map(titleOf)).toEqual(["自查", "校验意见"]);
      const [head] = plan.blocks;
      const across = head!.rows.map((cells) => cells.indexOf("填报进度：")).find((at) => at >= 0)!;
      expect(across).toBeGreaterThanOrEqual(column + count);
      // the last row is that of the seal; what is derived stands below
      const last = columns.findIndex(({ key }) => key === "佐证材料");
      expect(cellOf(plan, row + rows - 1, last)).toBe("（单位公章）");
      const below = plan.blocks
        .filter((block) => block.row >= row + rows)
        .flatMap((block) => block.rows.flat());
      expect(below.length === 0 || below.includes("计算值")).toBe(true);
    },
  );

  it("says at its head which form it is, who made it, and until when it is to be handed in", () => {
    const line = (of: IndicatorSystem): Content => {
      const [, second] = fillingDepartments(of);
      return cellOf(fillSheet(of, second!, "表"), 1, 1);
    };
    expect(line(system)).toBe(
      "表号：沂源综评2表　制定机关：沂源县人民政府办公室　文号：源政办发〔2019〕5号　" +
        "有效期至：　　年　月　日　报送截止日期：　　年　月　日",
    );
    const form = { code: "淄评", validUntil: "2020-12-31", due: "2020-01-20" };
    expect(line({ ...system, form })).toMatch(
      /^表号：淄评2表.*有效期至：2020年12月31日\u3000报送截止日期：2020年1月20日$/,
    );
    const { form: _form, document: _document, ...bare } = system;
    expect(line(bare)).toMatch(/^有效期至/);
  });

  it("is signed with what its head says, also after the head has changed", async () => {
    const host = await filledDemo();
    const sheet = "填报-县财政局";
    const foot = (): string[] =>
      [...host.upToDate().sheet(sheet)!.entries()]
        .map(([, , { value }]) => String(value ?? ""))
        .filter((text) => /^(统计负责人（审核人）|填报人|联系电话|报出日期)：./.test(text));
    const wanted = ["统计负责人（审核人）：演示审核人乙", "填报人：演示填报人乙"];
    expect(foot()).toEqual(expect.arrayContaining(wanted));
    const at = (text: string): string => {
      const [row, column] = [...host.workbook.sheet(sheet)!.entries()].find(
        ([, , { value }]) => value === text,
      )!;
      return `${"ABCDEFGHIJKLMNOP"[column + 1]}${row + 1}`;
    };
    type(host, sheet, at("填报人："), "王小明");
    type(host, sheet, at("填报日期："), "2020-02-03");
    expect(foot()).toEqual(expect.arrayContaining(["填报人：王小明", "报出日期：2020年2月3日"]));
  });
});

describe("牵头单位确认表", () => {
  const units = [
    "县发展改革局",
    "县科技局",
    "县工业和信息化局",
    "县商务局",
    "县人力资源社会保障局",
    "县文化和旅游局",
  ];

  it("has a page for each unit that leads an indicator and fills nothing", () => {
    const [sheet] = confirmationSheets(system);
    const heads = sheet!.blocks
      .flatMap(({ rows }) => rows.flat())
      .filter((text) => /^牵头单位：/.test(String(text)));
    expect(heads).toEqual(units.map((unit) => `牵头单位：${unit}`));
    expect(sheet!.print!.breaks).toHaveLength(units.length - 1);
    for (const row of sheet!.print!.breaks!) expect(cellOf(sheet!, row, 0)).toMatch(/牵头单位确认表$/);
  });

  it("shows what was computed from the entries of others, and who has filled them", async () => {
    const host = await filledDemo();
    const sheet = host.upToDate().sheet("牵头单位确认表")!;
    const row = [...sheet.entries()].find(([, , { value }]) => value === "社会消费品零售总额")!;
    expect(row.slice(0, 2)).toEqual([expect.any(Number), 3]);
    const [line] = row;
    expect([4, 5, 6].map((column) => sheet.cell(line, column)?.value)).toEqual(["亿元", 128.4, "县统计局"]);
    expect(valueOf(host, "牵头单位确认表", "A3")).toBe("序号");
  });

  it("is left out where every unit that leads fills a sheet of its own", () => {
    const [first] = fillingDepartments(system);
    const lead = [first!.name];
    const own = {
      ...system,
      indicators: system.indicators.map((each) => ({ ...each, lead })),
      constraints: system.constraints.map((each) => ({ ...each, lead })),
    };
    expect(confirmationSheets(own)).toEqual([]);
  });

  it("has the count of a constraint that such a unit leads", () => {
    const constraints = system.constraints.map((each, i) => (i > 0 ? each : { ...each, lead: ["县信访局"] }));
    const [sheet] = confirmationSheets({ ...system, constraints });
    const { rows } = sheet!.blocks.find((block) => block.rows.some((cells) => cells[0] === 21))!;
    expect(rows.find(([no]) => no === 21)).toEqual([
      21,
      "重特大安全生产事故",
      "重特大安全生产事故起数",
      "重特大安全生产事故起数",
      "起",
      { formula: '=IF(q_safety_accidents="","",q_safety_accidents)' },
      "县应急局",
      null,
    ]);
  });
});
