/** Why a bulletin, or charts, cannot be made. */
export const bulletin = {
  bulletin: {
    standard:
      "“{{sheet}}”表中“{{name}}”的数值有误：应填不小于 0 的数，以项计的填整数，滞后任务不小于 1；这一行已被删去的，请删除这张表，程序会另建一张",
    column: "“{{sheet}}”表缺少“{{title}}”一列，没有生成通报；请恢复这一列，或者删除这张表，程序会另建一张",
    taken: "工作簿中已有名为“{{sheet}}”的其他表，没有生成通报；请把那张表改名后再试",
    rowMoved: "“{{sheet}}”表中的行刚刚变动过，没有写入；请刷新后再改",
  },
  noOwnFile: "这里取不到工作簿文件，请用网页版或者命令行整理",
  ownFileRefused: "Excel 没有交出工作簿文件（{{reason}}）；请保存工作簿后再试",
  charts: {
    taken: "工作簿中已有另一张名为“{{sheet}}”的工作表，没有制作图表；请先给那张表改名再试",
    column:
      "“{{sheet}}”中一张表的列名“{{title}}”被改过或者移走了，没有更新图表；请改回列名，或者删除这张工作表后重新制作",
    noRoom: "“{{sheet}}”的单元格 {{cell}} 中有内容，图表的数据放不下了，没有更新图表；请把那里的内容移开再试",
  },
} as const;
