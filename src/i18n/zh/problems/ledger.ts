/** What is wrong with 任务台账. */
export const ledger = {
  ledger: {
    none: "工作簿中没有“{{sheet}}”表；指标体系文件中列有政策措施的，请在“设置”中选择“保留已有的表，只补缺少的”补上这张表",
  },
} as const;
