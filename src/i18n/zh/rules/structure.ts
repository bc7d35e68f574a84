/** What the rules on the sheets themselves say. */
export const structure = {
  "sheet-missing": {
    title: "填报表和“指标体系”表不能缺少",
    expected: "工作表“{{sheet}}”",
    message:
      "缺少工作表“{{sheet}}”（工作表或其中的表格已被删除），请从原工作簿中恢复，或在“生成”中选择只补缺少的表",
  },
  "column-missing": {
    title: "表格的列和表头不能删改",
    expected: "表头“{{title}}”",
    message: "表“{{sheet}}”中找不到“{{title}}”一列，请恢复这一列的表头",
  },
  "column-foreign": {
    title: "自行加在表格中的列不参加计算",
    expected: "原表的列",
    message:
      "表“{{sheet}}”中的“{{title}}”一列不属于原表，其中的内容不参加计算；需要填报的数据请填到原有的列中",
  },
  "row-missing": {
    title: "表格的行不能删除，代码列不能改动",
    expected: "“{{name}}”一行",
    message: "表“{{sheet}}”中缺少“{{name}}”一行（行被删除或代码被改动），请从原工作簿中恢复这一行",
  },
  "row-doubled": {
    title: "同一项基础数据只能有一行",
    expected: "1 行",
    message:
      "表“{{sheet}}”中“{{name}}”出现了 {{count}} 行（第 {{rows}} 行），无法判断以哪一行为准，请只保留一行",
  },
  "row-unknown": {
    title: "自行加在表格中的行不参加计算",
    expected: "原表的行",
    message: "表“{{sheet}}”第 {{row}} 行不属于原表，其中的数不参加计算；请把数填到原有的行中，再删除这一行",
  },
  "entered-twice": {
    title: "同一项数据填在两处的，两处的数应一致",
    expected: "{{value}}（{{sheet}}）",
    message: "{{name}}在“{{sheet}}”中填的是 {{found}}，在“{{other}}”中填的是 {{value}}，请核对后只保留一张表",
  },
} as const;
