/** What is said of a bulletin outside of it. */
export const bulletin = {
  stale: "上次计分之后数据或者评分参数有变动，通报中的得分还是上次的；请重新计分后再生成通报",
  noScores: "本期还没有计分，通报中没有得分",
  changed: "{{place}} 已改写，其中数据有变：{{changes}}；请核对",
  broken: "{{place}} 的模板有误：{{fault}}",
  noPictures: "这台电脑上没有找到中文字体，附件中没有画图；请安装宋体等中文字体后重新生成",
  change: "{{name}} {{before}}→{{now}}",
  fault: {
    unclosed: "第 {{at}} 个字的“{{mark}}”没有配对，请补上“{{other}}”",
    stray: "第 {{at}} 个字的“{{mark}}”前面没有配对，请删去或者补上前一半",
    nameless: "第 {{at}} 个字的花括号里没有名称，请写明数据名称",
    unknown: "没有叫“{{name}}”的数据，可用的名称列在隐藏工作表“{{sheet}}”",
    isList: "“{{name}}”有若干项，应写成{{open}}{{name}}:每一项的写法、{{close}}",
    noList: "“{{name}}”只有一项，应写成{{open}}{{name}}{{close}}",
  },
} as const;
