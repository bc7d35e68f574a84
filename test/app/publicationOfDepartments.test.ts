import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { COUNTS, publishedDemo, STATISTICS, TAX } from "./publishedDemo";
import { below, expectTold, label, row, text, type ToldCase } from "./toldCase";

const KEY = "tax_revenue";
const TITLE = "2019年度沂源县县域经济高质量发展综合评价填报表（县财政局）";
const YEARS =
  "本期值填2019年数，上年同期值填2018年数。请只填写浅黄色和橙色单元格（橙色为必填未填）；数字不要带单位，没有发生的事项填 0；有特殊情况请写在备注栏。";
const has = (part: string): unknown => expect.stringContaining(part);
let published: WorkbookModel;

beforeAll(async () => {
  published = await publishedDemo();
});

const CASES: Readonly<Record<string, readonly ToldCase[]>> = {
  [TAX]: [
    ["an entry", row(KEY, "本期值"), 5, "input", 162_481, 5],
    ["the title", text(TITLE), "表", "title", TITLE, "表"],
    ["the years", text(YEARS), "略", "title", has("本期值填"), "略"],
    ["填报单位", label("填报单位："), "某局", "head", "县财政局", "某局"],
    ["who filled it", label("填报人："), "王五", "head", "张三", "王五"],
    ["when", label("填报日期："), 43_846, "head", "2020-01-15", "2020-01-16"],
    ["who reviewed it", label("审核人："), null, "head", "李四", null],
    ["the phone", label("联系电话："), "12345", "head", "0533-1234567", "12345"],
    ["the progress", label("填报进度："), "已填 8/8", "formula", has("COUNT("), "已填 8/8"],
    ["a remark", row(KEY, "备注"), "快报数", "note", "决算数", "快报数"],
    ["evidence", row(KEY, "佐证材料"), null, "note", "决算表", null],
    ["the name of a quantity", row(KEY, "基础数据"), "税收", "quantity", "税收收入", "税收"],
    ["what it means", row(KEY, "指标含义"), "略", "quantity", expect.anything(), "略"],
    ["its unit", row(KEY, "计量单位"), "亿元", "quantity", "万元", "亿元"],
    ["its key", row(KEY, "指标代码"), "x", "quantity", KEY, "x"],
    ["同比变化", row(KEY, "同比变化"), 6.7, "formula", has("[上年同期值]"), 6.7],
    ["自查", row(KEY, "自查"), { formula: '"正常"' }, "formula", has("请填写"), '="正常"'],
    ["校验意见", row(KEY, "校验意见"), "属实", "formula", has("校验_说明"), "属实"],
    ["a derived value", below("计算值"), 80, "formula", has("IFERROR("), 80],
    ["what is derived", below("由以上数据计算的指标"), "甲", "quantity", expect.anything(), "甲"],
    ["a column title", text("本期值"), "本年值", "title", "本期值", "本年值"],
  ],
  [STATISTICS]: [["who filled it, where nobody had", label("填报人："), "王五", "head", null, "王五"]],
  [COUNTS]: [
    ["when something happened", below("发生日期"), 43_466, "note", null, "2019-01-01"],
    ["what happened", below("情况说明"), "无", "note", null, "无"],
  ],
};

describe.each(Object.entries(CASES))("verifying a published workbook names in %s", (sheet, cases) => {
  it.each(cases)("%s, with what it was and what it is", async (...told) => {
    await expectTold(published, sheet, told);
  });
});
