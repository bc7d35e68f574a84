/** What the rules on what was done to a sheet say. */
export const tampering = {
  "formula-overwritten": {
    title: "公式不能被数值覆盖",
    expected: "公式",
    message: "表“{{sheet}}”的 {{cell}}（{{title}}）公式已被数值覆盖，不再随数据变化，请用“修复模板”恢复",
  },
  "validation-lost": {
    title: "填报单元格的录入限制不能丢失（粘贴时常会丢失）",
    expected: "录入限制",
    message:
      "表“{{sheet}}”有 {{count}} 个填报单元格（{{cells}}）的录入限制已丢失，多为粘贴所致，请用“修复模板”恢复",
  },
  "lock-lost": {
    title: "填报表应保持保护，公式和代码单元格应保持锁定",
    expected: "受保护的工作表",
    message: "表“{{sheet}}”的保护已被撤销，公式和代码容易被误改，请用“修复模板”恢复",
    cells: "表“{{sheet}}”中本应锁定的单元格没有锁定，公式和代码容易被误改，请用“修复模板”恢复",
  },
  "other-period": {
    title: "填报表应是本评价期的表",
    expected: "{{period}}的表",
    message: "表“{{sheet}}”是{{found}}的表，不是{{period}}的，请换成本期的填报表",
  },
  "other-version": {
    title: "填报表应按本工作簿的指标体系版本生成",
    expected: "指标体系版本 {{version}}",
    message: "表“{{sheet}}”是按指标体系 {{found}} 生成的，本工作簿是 {{version}}，请换成按本版本生成的填报表",
  },
} as const;
