/** Which version this is, and whose. */
export const about = {
  title: "关于",
  version:
    "指标簿 {{version}} © 2026 指标簿作者，MIT 许可。微软不负责维护、更新指标簿，也不为指标簿提供支持。",
  support: "安装与支持（在浏览器中打开）",
} as const;
