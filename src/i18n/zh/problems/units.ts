/** Units that are compared with each other, and what the workbook holds of them. */
export const units = {
  units: {
    columnMissing: "缺少“{{title}}”列，请恢复这一列的标题；没有数据的，列中留空即可",
    dataColumn: "“{{sheet}}”缺少“{{title}}”列，没有加入，也没有改动；请恢复这一列的标题",
    aggregation:
      "按评分参数计分时不能用 {{aggregation}} 合成，可用 arithmetic 或 geometric；或用 --method 改为相互比较",
    outside: "“{{sheet}}”{{cell}} 的“{{unit}}”在表格之外，没有排名，也没有改动；请把这一行移到表格里，或删去",
    tableLost:
      "“{{sheet}}”里已没有程序的表格（可能转换成了普通区域），没有排名，也没有改动；请选中原来的标题和数据，插入表格，命名为“{{table}}”",
    noColumn: "“{{name}}”的列“{{column}}”在“{{sheet}}”中没有位置，没有采用；请删去这一列",
    otherSystem:
      "“{{name}}”用的是另一个指标体系（{{title}}），没有采用；请让对方用本年度同一体系的工作簿填报",
    nameless: "“{{name}}”没有写明是哪个县（市、区），文件名也看不出来，没有采用；请在文件名中写明",
    positionRow: "“{{sheet}}”缺少“{{name}}”一行，没有写入；请删除这张表，程序会另建一张",
    nameMissing: "这一行有数据而没有评价对象的名称，请补上",
    twice: "评价对象“{{unit}}”在 {{before}} 已有一行，请只保留一行",
    wrong: "“{{title}}”填的是“{{found}}”，{{expected}}，请改正；缺失请留空",
    category: "评价类别填的是“{{found}}”，应为：{{known}}",
    rank: "上年位次填的是“{{found}}”，应为大于 0 的整数；上年没有位次的请留空",
    faulty: "“{{sheet}}”有 {{count}} 处要改正，没有排名，也没有改动。第一处{{first}}",
    faultAt: "在 {{cell}}：{{what}}",
    faultOf: "：{{what}}",
    none: "还没有各评价对象的数据，请先加入或填写“{{sheet}}”",
    noScores:
      "没有一个评价对象能计分，没有排名，也没有改动：{{open}} 个指标没有评分参数或缺少数据；请填好参数，或改用相互比较的方法（如 {{option}}）",
    rankingColumn:
      "“{{sheet}}”缺少“{{title}}”列，没有排名，也没有改动；请恢复这一列的标题，或删除这张表，程序会另建一张",
    sheetTaken: "已有一张“{{sheet}}”表，但里面没有程序的表格，没有改动；请将这张表改名后再试，程序会另建一张",
    noRoom: "“{{sheet}}”的表格下方还有别的内容，加不下 {{count}} 行，没有改动；请把表格下方的内容移到别处",
    overtaken: "期间一直有人改动“{{sheet}}”的行列（如排序、插入行），没有改动；请稍后再试",
    unknown: "“{{sheet}}”里没有“{{unit}}”，请核对名称",
    wrongRank:
      "“{{sheet}}”{{cell}}（{{unit}}）是{{found}}，按各县数据和现在的参数应为{{expected}}，没有发布；请重新排名后再发布",
    rankedPublished: "各县得分已经发布（校验码 {{stamp}}），没有改动；请先撤销发布",
    sameUnit: "“{{name}}”与“{{other}}”都是{{unit}}的，没有采用；请只选一份",
    wrongEntry: "“{{name}}”{{sheet}} 的“{{quantity}}”填得不对，没有采用；请退回校验改正后再加入",
    tampered: "“{{name}}”与发布时不一致（{{what}}等 {{count}} 处），没有采用；请核实后再加入",
    otherYear: "“{{name}}”是{{found}}的，这个工作簿是{{wanted}}的，没有采用",
    department: "“{{name}}”是{{department}}的填报表，不是一个评价对象的工作簿，没有采用；请用汇总用的工作簿",
    empty: "“{{name}}”里没有一个数据，没有采用",
  },
} as const;
