/** What is filed at the end of a period. */
export const pack = {
  unpublished: "得分还没有发布，归档的不是签字的结果；请发布之后重新整理",
  lacking: "工作簿中没有{{sheets}}，没有归入",
  sheet: "“{{sheet}}”",
} as const;
