/** What a publication vouches for, and what of it differs. */
export const publication = {
  covered: {
    first:
      "这次发布由早期版本完成，只核对填报数据、评分参数、指标体系数据和计分表；其余各表、表头、备注和历次得分不在核对范围内，如需一并核对，请撤销发布后重新发布",
    second:
      "已核对：填报数据和评分参数、指标体系各列、各表公式、任务分解表、牵头单位确认表、计分表、标题和填报说明、填报人和日期、备注和佐证材料、发布时为止的历次得分，以及隐藏保存的计分记录；不核对：格式、列宽行高、打印设置、名称、签字栏、校验结果，以及自行增加的工作表和行列",
    third:
      "已核对：填报数据和评分参数、指标体系各列、各表公式、任务分解表、牵头单位确认表、计分表、标题和填报说明、填报人和日期、备注和佐证材料、发布时为止的历次得分，隐藏保存的计分记录，以及各县数据和各县得分；不核对：格式、列宽行高、打印设置、名称、签字栏、校验结果，以及自行增加的工作表和行列",
  },
  what: {
    unitTable: "各县数据",
    rankingTable: "各县得分",
    unitAdded: "表中多出的一行",
    footer: "页脚的校验码",
    protection: "工作表保护",
    system: "指标体系",
    systemVersion: "指标体系的版本或年度",
    printed: "用来核对的校验码",
    title: "标题",
    columnTitle: "列标题 {{title}}",
    head: "表头",
    headTexts: "表头文字",
    guideTexts: "说明文字",
    confirmation: "确认内容",
    fillTable: "填报表格",
    derived: "由填报数据计算的指标",
    systemTable: "指标体系表格",
    groupTable: "汇总表格",
    scoreTable: "得分表格",
    run: "隐藏保存的计分记录",
    inputOfRun: "隐藏保存的计分记录中的 {{input}}",
  },
  state: {
    there: "有",
    empty: "空",
    text: "文字“{{value}}”",
    whole: "完整",
    damaged: "已损坏",
    protected: "已保护",
    unprotected: "未保护",
    digest: "{{length}} 个字符，摘要 {{digest}}",
  },
} as const;
