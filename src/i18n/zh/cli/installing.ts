/** What commands for installing say. */
export const installing = {
  manifest: "已写入清单：{{file}}",
  serving: "已开始提供服务：{{place}}（安装与支持：{{support}}）；按 Ctrl+C 结束",
  ended: "已结束服务",
} as const;
