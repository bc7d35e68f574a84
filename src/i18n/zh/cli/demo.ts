/** The demonstration in a terminal. */
export const demo = {
  county: "一、县域经济高质量发展综合评价（演示数据和示例参数，不是任何县的真实数据）",
  countries: "二、亚欧会议可持续互联互通指标（ASEM，51 个国家、49 个指标，真实数据）",
  generated: "生成工作簿：{{count}} 张工作表",
  filled: "各部门填报：{{count}} 个数",
  file: "工作簿：{{path}}",
  agrees: "与 COINr 1.1.14 发布值的最大差异：{{difference}}，名次全部一致",
  disagrees: "与 COINr 1.1.14 发布值的最大差异：{{difference}}，名次不一致",
  failed: "演示未完成：{{message}}",
} as const;
