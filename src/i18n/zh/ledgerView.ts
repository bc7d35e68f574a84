/** The view of 任务台账. */
export const ledgerView = {
  title: "任务台账",
  hint: "各项政策措施的任务到了哪一步。滞后的排在前面；点单元格可到台账中修改。",
  unit: "责任单位",
  everybody: "全部单位",
  states: "按状态筛选",
  count: "{{state}} {{count}}",
  list: "任务",
  none: "没有这样的任务。",
  until: "{{day}}前完成",
  unsaid: "没有说明原因",
  because: "原因：{{problem}}",
  open: "打开“{{sheet}}”",
  units: "按单位看（{{count}} 个）",
  byUnit: "各单位任务进展",
  columns: { unit: "责任单位", tasks: "任务", done: "完成", late: "滞后", mean: "平均" },
} as const;
