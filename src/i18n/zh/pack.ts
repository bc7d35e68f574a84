/** What is filed at the end of a period. */
export const pack = {
  button: "整理归档材料",
  running: "正在整理归档材料",
  workbook: "工作簿",
  done: "已整理 {{count}} 个文件，下载为 {{name}}。",
  unpublished: "得分还没有发布，归档的不是签字的结果；请发布之后重新整理",
  old: "通报生成之后数据有变动，归入的通报和附表不一致；请重新生成通报、核对之后再整理",
  made: "工作簿中还没有通报，已在归档的工作簿中生成，原工作簿没有改动",
  others: "“{{folder}}”中另有 {{count}} 个文件，不在目录之内",
  lacking: "工作簿中没有{{sheets}}，没有归入",
  sheet: "“{{sheet}}”",
} as const;
