import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { LEVEL, publishedDemo } from "./publishedDemo";
import { below, expectTold, last, row, text, type ToldCase } from "./toldCase";

const TITLE = "县域经济高质量发展综合评价指标体系";
const NAME = "新经济增加值占生产总值比重及升降幅度";
const any: unknown = expect.anything();
const has = (part: string): unknown => expect.stringContaining(part);
const STAMP: unknown = expect.stringMatching(/^[0-9A-F-]{24}$/);
const LIST = "任务分解表：指标、分值、牵头单位和数据来源";
let published: WorkbookModel;

beforeAll(async () => {
  published = await publishedDemo();
});

const CASES: Readonly<Record<string, readonly ToldCase[]>> = {
  指标体系: [
    ["a goalpost", row(LEVEL, "满意值"), 99, "input", 85, 99],
    ["a floor", row(LEVEL, "保底系数"), 0.5, "input", 0.6, 0.5],
    ["a key", row(LEVEL, "分项代码"), "x", "definition", LEVEL, "x"],
    ["a number", row(LEVEL, "序号"), 9, "definition", 2, 9],
    ["the name of an indicator", row(LEVEL, "指标名称"), "甲", "definition", any, "甲"],
    ["a component", row(LEVEL, "分项"), "总量", "definition", "比重", "总量"],
    ["a share", row(LEVEL, "分项权重"), 0.9, "definition", 0.6, 0.9],
    ["a formula in words", row(LEVEL, "计算公式"), "甲÷乙", "definition", has("÷"), "甲÷乙"],
    ["a unit", row(LEVEL, "单位"), "元", "definition", "%", "元"],
    ["a direction", row(LEVEL, "方向"), "越小越好", "definition", "越大越好", "越小越好"],
    ["a method", row(LEVEL, "计分方法"), "线性", "definition", any, "线性"],
    ["a lead unit", row(LEVEL, "牵头单位"), "某局", "definition", "县财政局", "某局"],
    ["the formula of a value", row(LEVEL, "计算值"), { formula: "1+1" }, "formula", has("IFERROR("), "=1+1"],
    ["the formula of a share", row(LEVEL, "功效系数"), { formula: "1" }, "formula", has("[计算值]"), "=1"],
    ["a formula that is a value now", row(LEVEL, "功效系数"), 1, "formula", has("[满意值]"), 1],
    ["a column title", text("分项权重"), "权重", "title", "分项权重", "权重"],
    ["the title", text(`${TITLE}评分标准`), "标准", "title", `${TITLE}评分标准`, "标准"],
  ],
  计分表: [
    ["a score", row(NAME, "得分"), 9.99, "score", 6.17, 9.99],
    ["an explanation", row(NAME, "计分说明"), "略", "score", any, "略"],
    ["公式复算", row(NAME, "公式复算"), 1, "score", 6.17, 1],
    ["the composite", row("*composite", "得分"), 100, "score", any, 100],
    ["the order of a group", row("*composite", "序号"), 77, "score", any, 77],
    ["the title", text("2019年度沂源县县域经济高质量发展综合评价计分表"), "表", "title", any, "表"],
  ],
  任务分解表: [
    ["a lead unit", row(2, "牵头单位"), "某局", "official", "县财政局", "某局"],
    ["points", row(2, "指标分值"), 99, "official", any, 99],
    ["the name of an indicator", row(2, "指标名称"), "甲", "official", any, "甲"],
    ["a number", row(2, "序号"), 99, "official", 2, 99],
    ["the title", text(`${TITLE}\n任务分解表`), "表", "title", any, "表"],
    ["the word above the title", text("附件"), "附", "title", any, "附"],
    ["a column title", text("数据来源"), "来源", "title", "数据来源", "来源"],
  ],
  填报说明: [
    ["a line", text(LIST), "略", "title", LIST, "略"],
    ["one of several texts that are the same", last("系统自动生成"), "人工", "title", "系统自动生成", "人工"],
  ],
  校验结果: [
    ["the title", text("2019年度沂源县县域经济高质量发展综合评价数据校验结果"), "表", "title", any, "表"],
  ],
  历次得分: [
    ["the title", text("2019年度沂源县县域经济高质量发展综合评价历次得分"), "表", "title", any, "表"],
    ["the composite of a former run", below("综合得分"), 90, "history", any, 90],
    ["the time of a run", below("计分时间"), "昨天", "history", any, "昨天"],
    ["what is kept hidden of a run", below("明细"), "改", "history", has("摘要"), "改"],
    ["the stamp beside the published run", below("发布校验码", 2), "0000", "history", STAMP, "0000"],
    ["a stamp beside a former run", below("发布校验码"), "0000", "history", null, "0000"],
  ],
};

describe.each(Object.entries(CASES))("verifying a published workbook names in %s", (sheet, cases) => {
  it.each(cases)("%s, with what it was and what it is", async (...told) => {
    await expectTold(published, sheet, told);
  });
});
