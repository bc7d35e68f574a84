/** Options of the command line. */
export const options = {
  choiceUnknown: "{{option}} 不支持“{{text}}”，可用的有 {{choices}}",
  minmaxSame: "{{option}} 填的“{{text}}”有误，冒号后应为两个不同的数，如 minmax:0,100",
  deviationWrong: "{{option}} 填的“{{text}}”有误，标准差应大于 0，如 zscore:50,10",
  twoNumbers: "{{option}} 填的“{{text}}”有误，冒号后应为两个数，如 minmax:0,100 或 zscore:50,10",
  whatIfNothing: "请用 --set 写明假设的数值，如 --set gdp=300",
  whatIfSyntax: "--set 填的“{{text}}”有误，应写成“代码=数值”，如 gdp=300 或 gdp@1=280",
  whatIfPlace:
    "工作簿中没有“{{place}}”：应为基础数据的代码（如 gdp，上年写 gdp@1）或分项的评分参数（如 tax_share.level#low）",
  drawsOfExtras:
    "指标体系有加减分项或综合得分上限，按 goalposts 计分时不能用 --draws 检验，请改用其他无量纲化方法",
  drawsOfCopeland: "copeland 按两两胜负合成，不能用 --draws 检验，请改用其他合成方法",
  sensitivityWithoutDraws: "--sensitivity 要抽样计算，请同时用 --draws 写明次数，如 --draws 1000",
  varyGrouped:
    "--vary 只能用全部评价对象插补（impute:mean、impute:median 或 impute:last），现为“{{text}}”，请改正",
  varyWithoutDraws: "--vary 只在抽样检验时有用，请同时用 --draws 写明次数，如 --draws 1000",
  notWhole: "{{option}} 填的“{{text}}”有误，应为 {{least}} 至 {{most}} 之间的整数",
  spreadWrong: "--spread 填的“{{text}}”有误，应为不小于 0、小于 1 的数，如 0.25",
  parametersUnknown: "--parameters 不支持“{{text}}”，可用的只有 example（示例参数）",
  existingUnknown:
    "--existing 不支持“{{text}}”，可用的有 keep（只补缺少的表）、replace（备份后重新生成）、next-period（转入下一期）",
  languageUnknown: "--lang 不支持“{{text}}”，可用的有 zh（中文）、en（English）",
  fontsUnknown: "--fonts 不支持“{{text}}”，可用的有 common（通用字体）、official（公文字体）",
  periodWrong:
    "--period 填的“{{text}}”有误，应为 2019（年）、2019H1（半年）、2019Q2（季度）或 2019M09（年初至某月）",
  compareWrong: "--compare 填的“{{text}}”有误，应为两次计分的序号，如 1,2",
  dayWrong: "{{option}} 填的“{{text}}”不是日历上的日期，请改填，如 2020-01-20",
  overwriteAndExisting:
    "--overwrite 和 --existing 不能同时使用：前者用新文件覆盖，后者在原文件中生成，请只写一个",
} as const;
