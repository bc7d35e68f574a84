/** CSV files: their form, entries and panels. */
export const csv = {
  csvRow: "{{name}} 第 {{line}} 行",
  csvCell: "{{name}} 第 {{line}} 行“{{title}}”列",
  csvOpenQuote: "{{name}} 第 {{line}} 行第 {{column}} 列的引号没有配对，请补上另一个引号，或删去这个引号",
  csvBehindQuote:
    "{{name}} 第 {{line}} 行第 {{column}} 列的引号后面还有别的文字，请把引号放在整格的两端，格内的引号写成两个",
  csvEmpty: "{{name}} 是空的，第一行应写明列名（如 {{example}}）",
  csvColumnsMissing: "{{name}} 缺少 {{titles}} 列，第一行应写明列名（如 {{example}}）",
  csvColumnsUndivided: "{{name}} 缺少 {{titles}} 列，第一行应写明列名（如 {{example}}），各列用半角逗号分隔",
  csvColumnTwice: "{{name}} 中“{{title}}”一列出现了两次，请只保留一列",
  csvWidth:
    "{{name}} 第 {{line}} 行有 {{count}} 列，应与表头一致为 {{wanted}} 列；格内有分隔符的（如 1,234.5）请去掉，或给整格加上引号",
  csvStray: "{{name}} 第 {{line}} 行第 {{column}} 列有“{{text}}”，而这一列没有列名，请补上列名或删去这一列",
  csvComma:
    "{{place}}填的“{{cell}}”中的逗号可能是小数点，也可能是千分位；小数点请改用“.”，千分位的逗号请去掉",
  entryKeyEmpty: "{{place}}是空的，请填基础数据代码，或删去这一行",
  entryTwice: "{{place}}：“{{key}}”期数 {{lag}} 出现了两次（第 {{before}} 行已有），请只保留一行",
  lagWrong: "{{place}}填的“{{lag}}”有误，应为 0（本期）、1（上年）或 2（前年）",
  noteLag: "{{place}}有备注，而各年共用一格备注，请写到“{{key}}”期数为 0 的行",
  headNote: "{{place}}有备注，而“{{key}}”是填报表的表头，没有备注，请删去",
  headLag: "{{place}}填的“{{lag}}”有误，“{{key}}”是填报表的表头，没有期数，请留空或填 0",
  valueTooLong: "{{place}}有 {{length}} 个字，一个单元格最多填 {{most}} 个字，请精简",
  dateWrong: "{{place}}：“{{key}}”的 value 列填的“{{value}}”不是日历上的日期，请改填，如 2020-01-15",
  lagWithoutCell:
    "{{place}}：“{{key}}”（{{name}}）没有期数 {{lag}} 的填报格，请核对 lag 一列（0 为本期，1 为上年，2 为前年）",
  keyUnknown: "{{place}}：指标体系中没有代码为“{{key}}”的基础数据，请核对 key 一列的拼写",
  panelEmpty: "{{name}} 中没有评价对象，请至少填写一行",
  unitEmpty: "{{place}}是空的，请填评价对象的名称",
  unitTwice: "{{place}}：评价对象“{{unit}}”出现了两次（第 {{before}} 行已有），请只保留一行",
  columnsSame: "{{name}} 的列“{{first}}”和“{{second}}”是同一项数据，请只保留一列",
  columnUnknown: "{{name}} 的列“{{title}}”不是指标体系中的基础数据代码，请核对拼写，或删除这一列",
  cellNotNumber: "{{place}}填的“{{cell}}”不是数字，请改填数字，不要带单位；缺失请留空",
  categoryUnknown: "评价对象“{{unit}}”的类别“{{category}}”不在指标体系规定的类别中，应为：{{known}}",
} as const;
