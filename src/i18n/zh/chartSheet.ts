/** What is said of the charts of 图表, in the pane, on the command line, and on the sheet itself. */
export const chartSheet = {
  make: "制作图表",
  again: "更新图表",
  hint: "在“{{sheet}}”表中制作图表。图的大小、位置、颜色和标题可以自行调整，更新时保留；删掉的图不再画，要重新画请删除“{{sheet}}”表后再制作。",
  making: "正在制作图表",
  done: "“{{sheet}}”表已写入，有数据的图 {{count}} 张。",
  state: {
    made: "{{title}}：已制作",
    updated: "{{title}}：已更新",
    "left-out": "{{title}}：暂不出图，{{why}}",
    deleted: "{{title}}：图已被删除，不再画；要重新画请删除“{{sheet}}”表后再制作",
    fixed: "{{title}}：数据已更新，但图的类型已改，不能自动改变取数范围，请自行选择数据",
  },
  title: {
    attainment: "各项指标得分率（%）",
    groups: "各类指标得分（分）",
    states: "各项政策措施任务进展（项）",
    ranks: "各县位次变化",
  },
  without: {
    scores: "“{{sheet}}”中还没有得分",
    measures: "指标体系中没有政策措施",
    tasks: "“{{sheet}}”中还没有任务",
    ranks: "“{{sheet}}”中没有位次",
    periods: "“{{sheet}}”只有一期位次，有两期才出图",
  },
} as const;
