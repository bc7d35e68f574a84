import type { Command } from "commander";
import { evaluateUnits, schema, system } from "../commands";
import type { Settle } from "./settle";

/** Commands that need no workbook. */
export function declareSystemCommands(program: Command, settle: Settle): void {
  program
    .command("schema")
    .description("指标体系文件的 JSON Schema")
    .action(() => settle(schema()));
  program
    .command("system")
    .description("内置的指标体系（JSON）")
    .action(() => settle(system()));
  declareEvaluate(program, settle);
}

function declareEvaluate(program: Command, settle: Settle): void {
  program
    .command("evaluate")
    .description("比较多个评价对象")
    .option("--system <文件>", "指标体系（JSON），缺省为内置的体系")
    .requiredOption("--data <文件>", "各评价对象的数据（CSV：unit 和各基础数据代码）")
    .option(
      "--method <方法>",
      "无量纲化方法：minmax:0,100、zscore:50,10、rank、percentile、borda、dist2max 或 goalposts",
      "minmax:0,100",
    )
    .option("--aggregate <方法>", "合成方法：arithmetic 或 geometric，缺省按指标体系")
    .option("--missing <方式>", "缺失数据的处理：strict、zero 或 reweight，缺省按指标体系")
    .option("--draws <次数>", "对权重做蒙特卡罗检验的次数，缺省不做")
    .option(
      "--vary <方法>",
      "检验时另行抽取的无量纲化方法，可重复写，缺省只用 --method 的方法",
      (method: string, others: string[]) => [...others, method],
      [],
    )
    .option("--seed <整数>", "随机数种子", "1")
    .option("--spread <比例>", "权重上下浮动的比例", "0.25")
    .option("--top <名次>", "统计进入前几名的频率", "10")
    .option("--outliers", "另列出明显偏离其他评价对象的数值（至少 8 个评价对象）")
    .option("--json", "输出 JSON")
    .action((options) => settle(evaluateUnits(options)));
}
