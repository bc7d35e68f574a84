/** Words of the workbench: the bar above the spreadsheet, and what happens in it. */
export const workbench = {
  title: "指标簿工作台",
  bar: "工作台",
  pane: "任务窗格",
  start: "演示环境：右边是加载项的任务窗格，左边是它操作的工作簿",
  create: "新建",
  created: "已新建空白工作簿",
  /** of a workbook that was not opened from a file */
  newName: "指标簿.xlsx",
  open: "打开…",
  openFile: "打开工作簿",
  opened: "已打开 {{name}}",
  download: "下载",
  downloaded: "已下载 {{name}}",
  fill: "填入演示数据",
  filled: "已填入演示数据（不是任何县的真实数据）",
  demoEntries: "演示数据",
  formulaWrong: "“{{sheet}}”的 {{cell}} 不能填入这个公式：公式有误",
  locked: "“{{sheet}}”的 {{cell}} 已锁定，不能修改；请只填写浅黄色单元格",
  failed: "程序出错（{{message}}）",
} as const;
