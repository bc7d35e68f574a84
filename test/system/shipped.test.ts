import { loadSystem } from "../../src/formula/loadSystem";
import { withParameters } from "../../src/system/parameters";
import { examplePreset, shippedDocument } from "../../src/system/shipped";

const system = loadSystem(shippedDocument);

/** 序号, 指标名称, 指标分值, 牵头单位, 数据来源, as the table of 源政办发〔2019〕5号 has them. */
const OFFICIAL: readonly (readonly [number, string, number | "约束条件", string, string])[] = [
  [1, "新经济增加值占生产总值比重及升降幅度", 8, "县发展改革局", "县统计局"],
  [2, "税收收入占一般公共预算收入比重及升降幅度", 6, "县财政局", "县财政局"],
  [3, "主体税收占税收总额比重及升降幅度", 5, "县财政局", "县财政局"],
  [4, "高新技术产业投资增长率及升降幅度", 4, "县科技局", "县统计局"],
  [5, "“十强”产业年度到位资金增长率", 4, "县工业和信息化局", "县统计局"],
  [6, "高新技术产业产值占规模以上工业产值比重及升降幅度", 4, "县科技局", "县统计局"],
  [7, "全社会研发投入占生产总值比重及升降幅度", 4, "县科技局", "县统计局"],
  [8, "居民人均可支配收入及增长率", 4, "县发展改革局", "县统计局"],
  [9, "社会消费品零售总额及增长率", 3, "县商务局", "县统计局"],
  [10, "万元GDP能耗下降率", 4, "县发展改革局", "县统计局"],
  [11, "PM2.5年均浓度同比改善率及空气质量优良率", 4, "市生态环境局沂源分局", "市生态环境局沂源分局"],
  [12, "单位GDP建设用地下降率", 5, "县自然资源局", "县自然资源局"],
  [13, "新增副高级职称或硕士研究生以上人才数量", 5, "县委组织部、县人力资源社会保障局", "各相关部门"],
  [14, "特色主导产业主营业务收入及增长率", 6, "县发展改革局", "县统计局"],
  [15, "县域主导产业集聚度", 6, "县发展改革局", "县统计局"],
  [16, "高标准农田年度建成面积及任务完成率", 5, "县自然资源局", "县自然资源局"],
  [17, "年度造林合格率及升降幅度", 5, "县自然资源局", "县自然资源局"],
  [18, "森林覆盖率及升降幅度", 4, "县自然资源局", "县自然资源局"],
  [19, "旅游收入占生产总值比重及升降幅度", 4, "县文化和旅游局", "县统计局"],
  [20, "下放权限县域承接落实情况", 10, "县委编办", "各相关单位"],
  [21, "重特大安全生产事故", "约束条件", "县应急局", ""],
  [22, "重大食品安全事故", "约束条件", "县市场监管局", ""],
  [23, "重大群体性事件", "约束条件", "县公安局", ""],
  [24, "重特大突发环境事件", "约束条件", "市生态环境局沂源分局", ""],
  [25, "重大违法用地事件", "约束条件", "县自然资源局", ""],
];

describe("the shipped system", () => {
  it("has the 25 rows of the official table, word for word and in its order", () => {
    const rows = [
      ...system.indicators.map(({ no, name, points, lead, source }) => [
        no,
        name,
        points,
        lead.join("、"),
        source,
      ]),
      ...system.constraints.map(({ no, name, lead }) => [no, name, "约束条件", lead.join("、"), ""]),
    ];
    expect(rows).toEqual(OFFICIAL);
  });

  it("adds up to 60 + 30 + 10 = 100 points", () => {
    const sum = (group: string): number =>
      system.indicators.filter((row) => row.group === group).reduce((total, { points }) => total + points, 0);
    expect([sum("common"), sum("special"), sum("work"), system.fullMark]).toEqual([60, 30, 10, 100]);
  });

  it("has no goalposts of its own: the document gives none", () => {
    expect(
      system.indicators.flatMap(({ components }) => components).filter(({ goalposts }) => goalposts),
    ).toEqual([]);
  });

  it("gets goalposts from the example parameters, marked as such, for every component that is measured between them", () => {
    const { indicators } = withParameters(system, examplePreset);
    const measured = indicators
      .flatMap(({ components }) => components)
      .filter(({ normalisation }) => normalisation?.method !== "completion");
    expect(measured).toHaveLength(32);
    expect(measured.filter(({ goalposts }) => !goalposts?.example)).toEqual([]);
  });

  it("has the nine policy measures with their responsible units", () => {
    expect(system.measures.map(({ no, title }) => `${no}.${title}`)).toEqual([
      "1.争取重点事权综合改革试点",
      "2.承接市县同权改革下放权力事项",
      "3.加大省财政直管县支持政策争取力度",
      "4.争取人才支持",
      "5.探索改革创新",
      "6.努力争先进位",
      "7.加强组织领导",
      "8.强化督导考核",
      "9.营造浓厚氛围",
    ]);
    expect(system.measures.map(({ responsible }) => responsible)).toEqual(
      expect.arrayContaining([
        "县委编办、县行政审批服务局，各有关部门",
        "县委组织部、县科技局、县人力资源社会保障局、县农业农村局、县卫生健康局",
        "各相关责任部门",
        "县委办公室、县委组织部、县监察委员会、县政府办公室、县发展改革局",
        "县委宣传部、县委政策研究室、县发展改革局",
      ]),
    );
    expect(system.measures[7]!.text).toContain("对确定的工作任务，实施台账化、清单式管理");
  });

  it("has every quantity filled by exactly one department that exists", () => {
    const departments = new Set(system.departments.map(({ id }) => id));
    expect(system.quantities).toHaveLength(43);
    expect(system.quantities.every(({ department }) => departments.has(department))).toBe(true);
  });
});
