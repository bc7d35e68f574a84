/** What the rules on what lies outside of the tables say. */
export const astray = {
  "row-below": {
    title: "数据要填在表格之内，粘贴在表格下方的不参加计算",
    expected: "填在表格原有的行中",
    message:
      "表“{{sheet}}”的表格下方（第 {{rows}} 行）有数据，不参加计算；请把数填到表格中原有的行，再清除这些内容",
  },
  "rows-hidden": {
    title: "筛选或隐藏的行照常参加计算，应显示出来核对",
    expected: "显示全部行",
    message: "表“{{sheet}}”中有被筛选或隐藏的行，其中的数照常参加计算；请取消筛选、取消隐藏后核对",
  },
  "sheet-copied": {
    title: "填报表的副本不参加计算",
    expected: "每个单位一张填报表",
    message:
      "工作表“{{sheet}}”是填报表的副本，其中的数不参加计算；请核对后把需要的数填到原来的填报表，再删除副本",
  },
  "name-astray": {
    title: "公式所用的名称（q_…）应指向各自的填报单元格（排序、删除名称后会错位）",
    expected: "指向各自的填报单元格",
    message:
      "表“{{sheet}}”有 {{count}} 个名称（{{names}}）被删除或没有指向对应的填报单元格，表中的计算值和写成公式的得分会因此出错，写成数值的得分不受影响；请用“修复模板”恢复",
  },
  "formula-elsewhere": {
    title: "模板的公式不能取自另一个文件（工作表移出又移回后常见）",
    expected: "只取本工作簿数据的公式",
    message:
      "表“{{sheet}}”有 {{count}} 个公式（{{cells}}）取自另一个文件，多为工作表移到别的工作簿又移回所致，请用“修复模板”恢复",
  },
} as const;
