import fc from "fast-check";
import { verifyPublication } from "../../src/app/verifyPublication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { parseAddress } from "../../src/emulator/model/rect";
import { restructure } from "../../src/emulator/model/structure";
import { deleteSheet } from "../../src/emulator/userEdits";
import { cellAddress } from "../../src/workbook/plan/address";
import { plainValue } from "../../src/workbook/publication/covered/plainValue";
import {
  beside,
  cellOf,
  cellWith,
  COUNTS,
  LEVEL,
  opened,
  publishedDemo,
  put,
  STATISTICS,
  TAX,
} from "./publishedDemo";

const TITLE = "县域经济高质量发展综合评价指标体系";
const NEW_ECONOMY = "新经济增加值占生产总值比重及升降幅度";
let published: WorkbookModel;

beforeAll(async () => {
  published = await publishedDemo();
});

type Place = (host: ExcelHost) => string;
type Content = { readonly value: string | number | null } | { readonly formula: string };
const at =
  (sheet: string, key: string | number, title: string): Place =>
  (host) =>
    cellOf(host, sheet, key, title);
const rightOf =
  (sheet: string, label: string): Place =>
  (host) =>
    beside(host, sheet, label);
const holding =
  (sheet: string, text: string): Place =>
  (host) =>
    cellWith(host, sheet, text);
const says = (value: string | number | null): Content => ({ value });
const any: unknown = expect.anything();
const has = (text: string): unknown => expect.stringContaining(text);

/** What is changed, where, to what; and how that is told: kind, before and now. */
type Case = [
  what: string,
  sheet: string,
  cell: Place,
  content: Content,
  kind: string,
  before: unknown,
  now: unknown,
];

const CASES: Case[] = [
  ["an entry", TAX, at(TAX, "tax_revenue", "本期值"), says(5), "input", 162_481, 5],
  ["a goalpost", "指标体系", at("指标体系", LEVEL, "满意值"), says(99), "input", 85, 99],
  ["a floor", "指标体系", at("指标体系", LEVEL, "保底系数"), says(0.5), "input", 0.6, 0.5],
  ["a key of 指标体系", "指标体系", at("指标体系", LEVEL, "分项代码"), says("x"), "definition", LEVEL, "x"],
  ["a number of 指标体系", "指标体系", at("指标体系", LEVEL, "序号"), says(9), "definition", 2, 9],
  [
    "the name of an indicator",
    "指标体系",
    at("指标体系", LEVEL, "指标名称"),
    says("甲"),
    "definition",
    any,
    "甲",
  ],
  ["a component", "指标体系", at("指标体系", LEVEL, "分项"), says("总量"), "definition", "水平", "总量"],
  ["a share", "指标体系", at("指标体系", LEVEL, "占比"), says(0.9), "definition", 0.6, 0.9],
  [
    "a formula in words",
    "指标体系",
    at("指标体系", LEVEL, "计算公式"),
    says("甲÷乙"),
    "definition",
    has("÷"),
    "甲÷乙",
  ],
  ["a unit of 指标体系", "指标体系", at("指标体系", LEVEL, "单位"), says("元"), "definition", "%", "元"],
  [
    "a direction",
    "指标体系",
    at("指标体系", LEVEL, "方向"),
    says("越小越好"),
    "definition",
    "越大越好",
    "越小越好",
  ],
  ["a method", "指标体系", at("指标体系", LEVEL, "计分方法"), says("线性"), "definition", any, "线性"],
  [
    "a lead unit",
    "指标体系",
    at("指标体系", LEVEL, "牵头单位"),
    says("某局"),
    "definition",
    "县财政局",
    "某局",
  ],
  [
    "the formula of a value",
    "指标体系",
    at("指标体系", LEVEL, "计算值"),
    { formula: "1+1" },
    "formula",
    has("=IFERROR("),
    "=1+1",
  ],
  [
    "the formula of a share earned",
    "指标体系",
    at("指标体系", LEVEL, "得分系数"),
    { formula: "1" },
    "formula",
    has("[计算值]"),
    "=1",
  ],
  [
    "a formula that became a value",
    "指标体系",
    at("指标体系", LEVEL, "得分系数"),
    says(1),
    "formula",
    has("[满意值]"),
    1,
  ],
  ["a title of 指标体系", "指标体系", holding("指标体系", "占比"), says("权重"), "title", "占比", "权重"],
  [
    "the heading of 指标体系",
    "指标体系",
    holding("指标体系", `${TITLE}评分标准`),
    says("标准"),
    "title",
    `${TITLE}评分标准`,
    "标准",
  ],
  ["a score", "计分表", at("计分表", NEW_ECONOMY, "得分"), says(9.99), "score", any, 9.99],
  ["an explanation", "计分表", at("计分表", NEW_ECONOMY, "计分说明"), says("略"), "score", any, "略"],
  ["公式复算", "计分表", at("计分表", NEW_ECONOMY, "公式复算"), says(1), "score", any, 1],
  ["the composite", "计分表", at("计分表", "*composite", "得分"), says(100), "score", any, 100],
  ["the order of a group", "计分表", at("计分表", "*composite", "次序"), says(77), "score", any, 77],
  [
    "the heading of 计分表",
    "计分表",
    holding("计分表", `沂源县${TITLE}计分表`),
    says("表"),
    "title",
    any,
    "表",
  ],
  [
    "a lead unit of 任务分解表",
    "任务分解表",
    at("任务分解表", 2, "牵头单位"),
    says("某局"),
    "official",
    "县财政局",
    "某局",
  ],
  ["points of 任务分解表", "任务分解表", at("任务分解表", 2, "指标分值"), says(99), "official", any, 99],
  [
    "the title of 任务分解表",
    "任务分解表",
    holding("任务分解表", `${TITLE}任务分解表`),
    says("表"),
    "title",
    any,
    "表",
  ],
  [
    "a title within 任务分解表",
    "任务分解表",
    holding("任务分解表", "数据来源"),
    says("来源"),
    "title",
    "数据来源",
    "来源",
  ],
  [
    "a line of 填报说明",
    "填报说明",
    holding("填报说明", "任务分解表：指标、分值、牵头单位和数据来源"),
    says("略"),
    "title",
    any,
    "略",
  ],
  [
    "one of several same texts",
    "填报说明",
    (host) => last(host, "填报说明", "由指标簿写入"),
    says("人工"),
    "title",
    "由指标簿写入",
    "人工",
  ],
  [
    "the title of a department's sheet",
    TAX,
    holding(TAX, `沂源县${TITLE}填报表（县财政局）`),
    says("表"),
    "title",
    any,
    "表",
  ],
  [
    "the hint of a department's sheet",
    TAX,
    holding(TAX, "2019年度　本期值填2019年数，上年同期值填2018年数"),
    says("略"),
    "title",
    any,
    "略",
  ],
  ["填报单位", TAX, rightOf(TAX, "填报单位："), says("某局"), "head", "县财政局", "某局"],
  ["who filled a sheet", TAX, rightOf(TAX, "填报人："), says("王五"), "head", "张三", "王五"],
  ["when", TAX, rightOf(TAX, "填报日期："), says(43_846), "head", "2020-01-15", "2020-01-16"],
  ["who reviewed it", TAX, rightOf(TAX, "审核人："), says(null), "head", "李四", null],
  [
    "the phone",
    TAX,
    rightOf(TAX, "联系电话："),
    says("0533-7654321"),
    "head",
    "0533-1234567",
    "0533-7654321",
  ],
  ["a head that was empty", STATISTICS, rightOf(STATISTICS, "填报人："), says("王五"), "head", null, "王五"],
  [
    "the formula of the progress",
    TAX,
    rightOf(TAX, "填报进度："),
    says("已填 2/2"),
    "formula",
    has("COUNT("),
    "已填 2/2",
  ],
  ["a remark", TAX, at(TAX, "tax_revenue", "备注"), says("快报数"), "note", "决算数", "快报数"],
  ["evidence", TAX, at(TAX, "tax_revenue", "佐证材料"), says(null), "note", "决算表", null],
  ["a date", COUNTS, (host) => below(host, COUNTS, "发生日期"), says(43_466), "note", null, "2019-01-01"],
  ["what happened", COUNTS, (host) => below(host, COUNTS, "情况说明"), says("无"), "note", null, "无"],
  [
    "the name of a quantity",
    TAX,
    at(TAX, "tax_revenue", "基础数据"),
    says("税收"),
    "quantity",
    "税收收入",
    "税收",
  ],
  ["a unit", TAX, at(TAX, "tax_revenue", "计量单位"), says("亿元"), "quantity", "万元", "亿元"],
  ["a key", TAX, at(TAX, "tax_revenue", "指标代码"), says("x"), "quantity", "tax_revenue", "x"],
  ["同比变化", TAX, at(TAX, "tax_revenue", "同比变化"), says(6.7), "formula", has("[上年同期值]"), 6.7],
  ["自查", TAX, at(TAX, "tax_revenue", "自查"), { formula: '"正常"' }, "formula", has("请填写"), '="正常"'],
  ["校验意见", TAX, at(TAX, "tax_revenue", "校验意见"), says("属实"), "formula", has("校验_说明"), "属实"],
  ["a derived value", TAX, (host) => below(host, TAX, "计算值"), says(80), "formula", has("=IFERROR("), 80],
  [
    "what a derived value is",
    TAX,
    (host) => below(host, TAX, "由以上数据计算的指标"),
    says("甲"),
    "quantity",
    any,
    "甲",
  ],
  [
    "a title of a department's table",
    TAX,
    holding(TAX, "本期值"),
    says("本年值"),
    "title",
    "本期值",
    "本年值",
  ],
  [
    "a composite of history",
    "历次得分",
    (host) => below(host, "历次得分", "综合得分"),
    says(90),
    "history",
    any,
    90,
  ],
  [
    "the time of a run",
    "历次得分",
    (host) => below(host, "历次得分", "计分时间"),
    says("昨天"),
    "history",
    any,
    "昨天",
  ],
  [
    "what history keeps hidden",
    "历次得分",
    (host) => below(host, "历次得分", "明细"),
    says("改"),
    "history",
    has("摘要"),
    "改",
  ],
  [
    "the stamp beside the run",
    "历次得分",
    (host) => below(host, "历次得分", "发布校验码", 2),
    says("0000"),
    "history",
    expect.stringMatching(/^[0-9A-F-]{24}$/),
    "0000",
  ],
];

/** The cell so many rows below a text. */
function below(host: ExcelHost, sheet: string, text: string, rows = 1): string {
  const [row, column] = [...host.workbook.sheet(sheet)!.entries()].find(([, , { value }]) => value === text)!;
  return cellAddress(row + rows, column);
}

function last({ workbook }: ExcelHost, sheet: string, text: string): string {
  const [row, column] = [...workbook.sheet(sheet)!.entries()].findLast(([, , { value }]) => value === text)!;
  return cellAddress(row, column);
}

describe("verifying a published workbook names", () => {
  it.each(CASES)(
    "%s, with its cell, before and after",
    async (_, sheet, place, content, kind, before, now) => {
      const host = opened(published);
      const cell = place(host);
      put(host, sheet, cell, content);
      const { differences } = await verifyPublication();
      const [first] = differences.filter((each) => each.cell !== "");
      expect(first).toMatchObject({ kind, sheet, cell, now });
      expect(first!.before).toEqual(before);
      expect(differences.filter((each) => each.cell !== "")).toHaveLength(1);
    },
  );
});

/** Takes whole rows or columns out. */
function remove(host: ExcelHost, name: string, axis: "row" | "column", cell: string): void {
  const { top, left } = parseAddress(cell)!.rect;
  const sheet = host.workbook.sheet(name)!;
  restructure(host.workbook, sheet, { axis, at: axis === "row" ? top : left, count: -1 });
  host.touched();
}

describe("verifying a published workbook tells what is gone", () => {
  const told = async (): Promise<unknown[]> =>
    (await verifyPublication()).differences.map(({ kind, sheet, what, before, now }) => [
      kind,
      sheet,
      what,
      before,
      now,
    ]);

  it("a row of a department, cell by cell", async () => {
    const host = opened(published);
    remove(host, TAX, "row", cellOf(host, TAX, "tax_revenue", "本期值"));
    const found = await told();
    expect(found).toContainEqual(["input", "", "税收收入 本期值", 162_481, null]);
    expect(found).toContainEqual(["note", TAX, "税收收入 备注", "决算数", null]);
    expect(found).toContainEqual(["formula", TAX, "税收收入 自查", expect.stringContaining("请填写"), null]);
  });

  it("a column of 指标体系, with its title", async () => {
    const host = opened(published);
    remove(host, "指标体系", "column", cellOf(host, "指标体系", LEVEL, "牵头单位"));
    expect(await told()).toContainEqual(["title", "指标体系", "列标题 牵头单位", "牵头单位", null]);
    expect(await told()).toContainEqual(["definition", "指标体系", has("牵头单位"), "县财政局", null]);
  });

  it("a line of 历次得分", async () => {
    const host = opened(published);
    remove(host, "历次得分", "row", below(host, "历次得分", "计分时间"));
    for (const [kind, , , , now] of (await told()) as unknown[][])
      expect([kind, now]).toEqual(["history", null]);
    expect(await told()).toContainEqual(["history", "历次得分", has("综合得分"), any, null]);
  });

  it.each([
    ["任务分解表", "official", "任务分解表"],
    ["填报说明", "title", "说明文字"],
    ["历次得分", "history", "历次得分"],
  ])("all of %s, once", async (name, kind, what) => {
    deleteSheet(opened(published), name);
    expect(await told()).toContainEqual([kind, name, what, "有", null]);
  });
});

/** Cells of ours: within tables, and every other that holds something. */
function cellsOf({ sheets }: WorkbookModel): { sheet: string; row: number; column: number }[] {
  return sheets
    .filter(({ name }) => !name.startsWith("_") && name !== "校验结果")
    .flatMap((sheet) =>
      [...sheet.entries()].flatMap(([row, column, { value, formula }]) => {
        const inTable = sheet.tables.some(
          ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
        );
        // the lines for signatures are not covered
        const holds =
          (value !== null && !/（签字）：$|^填报日期：$/.test(String(value))) || formula !== undefined;
        return holds || inTable ? [{ sheet: sheet.name, row, column }] : [];
      }),
    );
}

it("any single cell that says something else is named, with what it says now", async () => {
  const cells = cellsOf(published);
  const texts = cells.map(
    ({ sheet, row, column }) => published.sheet(sheet)!.cell(row, column)?.value ?? null,
  );
  const other = fc.oneof(
    fc.constantFrom("改", "本期值", "占比", "tax_revenue", LEVEL, "2"),
    fc.integer({ min: -5, max: 3_000 }),
    fc.constantFrom(...texts).filter((text) => typeof text === "string" || typeof text === "number"),
  );
  const change = fc.tuple(fc.constantFrom(...cells), other as fc.Arbitrary<string | number>);
  await fc.assert(
    fc.asyncProperty(change, async ([{ sheet, row, column }, value]) => {
      const host = opened(published);
      const { value: before, formula } = host.workbook.sheet(sheet)!.cell(row, column)!;
      fc.pre(formula !== undefined || plainValue(before) !== plainValue(value));
      const cell = cellAddress(row, column);
      put(host, sheet, cell, { value });
      const { differences } = await verifyPublication();
      const told = differences.filter((each) => each.sheet === sheet && each.cell === cell);
      expect(told.map(({ now }) => [sheet, cell, String(now).slice(0, 10)])).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
