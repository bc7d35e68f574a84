/** What a ribbon button says when it has not done its work. */
export const ribbon = {
  failed: "程序出错（{{message}}），请重试",
} as const;
