/** Targets that cannot be set. */
export const targets = {
  targets: {
    unknown:
      "没有代码为“{{of}}”的基础数据或分项，没有改动；请写基础数据的代码，或“指标代码.分项代码”，如 gdp、tax_share.level",
    period: "不能定{{period}}的目标，没有改动；请写{{first}}至{{last}}",
    periodOfSpan: "不能定{{period}}的目标，没有改动；请写{{first}}，或{{year}}年至{{last}}中的某一年",
    column:
      "“{{sheet}}”的表格里没有“{{title}}”列，没有改动；请恢复这一列，或在表格里插入一列，标题写“{{title}}”（写在表格外面的列不算）",
    syntax:
      "“{{text}}”应写成 代码=数值，如 gdp=300、gdp@2021=320、tax_share.level=70，不高于的写 代码<=数值；等号后不写数值的取消这项目标",
    bounds: "“{{name}}”的目标填的是 {{found}}，{{expected}}，没有改动；请改正",
    large: "“{{of}}”的目标过大，没有改动；请核对单位和数字",
    ways: "“{{of}}”的目标既写了不低于又写了不高于，没有改动；请只用一种",
    direction: "“{{name}}”的方向以指标体系为准，不能另定，没有改动；请写 代码=数值",
    twice: "“{{of}}”{{period}}的目标写了两次，没有改动；请只写一次",
  },
} as const;
