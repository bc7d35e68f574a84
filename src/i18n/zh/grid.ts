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
} as const;
