/** What becomes of a job that a person has begun. */
export const work = {
  close: "知道了",
  failed: "操作未完成",
  cancelling: "正在取消，工作簿将恢复原样",
  unexpected: "程序出错，请重试；仍不成功的，请复制详情发给技术支持。",
  outdated: "指标簿已经更新，或者暂时连不上服务器：请关闭任务窗格，重新打开后再试。",
  copy: "复制详情",
  copied: "已复制，可以粘贴到邮件中。",
} as const;
