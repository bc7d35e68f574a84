/** Words of the spreadsheet of the web edition: what is wrong with an entry, and what was not done. */
export const grid = {
  trouble: {
    title: "公式有误",
    unreadable: "此公式有问题，请检查运算符、括号和引号。",
    operator: "此公式有问题：两个数值之间缺少运算符。",
    brackets: "此公式缺少左括号或右括号。",
    quotes: '此公式中的文字缺少一个双引号（"）。',
    fullWidth: "此公式中的“{{sign}}”是全角符号，请改用英文半角符号。",
    arguments: "为函数 {{name}} 输入的参数太少或太多。",
    table: "此公式引用的表格或列不存在。",
    tooLong: "此公式太长：最多 8192 个字符。",
    textTooLong: "此公式中的文字太长：每段文字最多 255 个字符。",
    tooDeep: "此公式中函数嵌套太多：最多 64 层。",
    longText: "内容太长：一个单元格最多容纳 32767 个字符。",
    orText: "如果要输入的不是公式，请在最前面加一个英文单引号（'）。",
  },
  refused: {
    locked: "“{{sheet}}”的 {{cell}} 已锁定，不能修改；请只填写浅黄色单元格",
    lockedSome:
      "未作任何改动：这 {{rows}} 行 {{columns}} 列中有 {{count}} 个单元格已锁定，第一个是“{{sheet}}”的 {{cell}}；请只填写浅黄色单元格",
    merged:
      "未作任何改动：有 {{count}} 处与合并单元格冲突，第一处在“{{sheet}}”的 {{cell}}；请先取消合并，或换一个位置",
    wrong:
      "未作任何改动：有 {{count}} 项内容不能填入（公式有误或文字太长），第一项应填入“{{sheet}}”的 {{cell}}",
    tooLarge:
      "未作任何改动：内容共 {{rows}} 行 {{columns}} 列，从“{{sheet}}”的 {{cell}} 起放不下，有 {{count}} 个单元格超出工作表；请从更靠上或更靠左的单元格开始",
    heading: "未作任何改动：“{{sheet}}”的 {{cell}} 是表的标题行，不能剪切；请改用复制",
    array:
      "未作任何改动：“{{sheet}}”从 {{cell}} 起的 {{count}} 个单元格属于同一个数组公式，只能一起修改或清除；请选中全部后再操作",
    notEntered: "“{{sheet}}”的 {{cell}} 没有填入：这里不能这样修改",
    sheetGone: "工作表“{{sheet}}”已删除，在 {{cell}} 输入的内容没有地方填入：{{text}}",
    noPlace: "没有“{{cell}}”这个单元格或名称",
    pasteByKey: "浏览器不允许网页读取剪贴板，请按 Ctrl+V 粘贴；只粘贴数值请按 Ctrl+Shift+V",
    copyByKey: "浏览器不允许网页写入剪贴板，请按 Ctrl+C 复制，按 Ctrl+X 剪切",
  },
  menu: {
    title: "单元格",
    cut: "剪切",
    copy: "复制",
    paste: "粘贴",
    pasteValues: "只粘贴数值",
    clear: "清除内容",
  },
} as const;
