/** What is filed at the end of a period. */
export const pack = {
  button: "整理归档材料",
  running: "正在整理归档材料",
  workbook: "工作簿",
  done: "已整理 {{count}} 个文件，下载为 {{name}}。",
  unpublished: "得分还没有发布，归档的不是签字的结果；请发布之后重新整理",
  lacking: "工作簿中没有{{sheets}}，没有归入",
  sheet: "“{{sheet}}”",
} as const;
