import type { Command } from "commander";
import { generate, score, validate } from "../commands";
import { history } from "../historyCommand";
import type { Settle } from "./settle";

/** Commands that make a workbook, check it and score it. */
export function declareWorkbookCommands(program: Command, settle: Settle): void {
  program
    .command("generate")
    .description("生成工作簿")
    .requiredOption("--out <文件>", "写到哪个 .xlsx 文件")
    .option("--system <文件>", "指标体系（JSON），缺省为内置的体系")
    .option("--period <年份>", "评价年度")
    .option("--data <文件>", "填入的数据（CSV：key,lag,value）")
    .option("--fonts <字体>", "common（通用字体，缺省）或 official（公文字体，需已安装）")
    .option(
      "--existing <方式>",
      "在 --out 已有的工作簿中生成：keep（只补缺少的表）、replace（备份后重新生成）或 next-period（转入下一年度）；缺省写一个新文件",
    )
    .option("--overwrite", "--out 的文件已经存在时用新文件覆盖它；缺省不覆盖")
    .option("--parameters <名称>", "评分参数，可用 example（示例参数）")
    .action((options) => settle(generate(options)));
  program
    .command("validate <文件>")
    .description("校验工作簿中的填报数据，不改动文件")
    .option("--last <文件>", "上年的工作簿，用来核对上年同期值")
    .option("--lang <语言>", "问题说明用 zh（中文，缺省）或 en（英文）")
    .option("--json", "输出 JSON")
    .action((path, options) => settle(validate(path, options)));
  program
    .command("score <文件>")
    .description("计分并写回计分表")
    .option("--out <文件>", "写到另一个文件，缺省为原文件")
    .option("--overwrite", "--out 的文件已经存在时覆盖它；缺省不覆盖")
    .option("--formulas", "得分写成公式，不用加载项也随填报数据更新；缺省写数值")
    .option("--gains", "另列出各分项再提高 1% 能增加的分数")
    .option("--json", "输出 JSON")
    .action((path, options) => settle(score(path, options)));
  program
    .command("history <文件>")
    .description("历次计分，或比较其中两次")
    .option("--compare <序号>", "比较哪两次，如 1,2")
    .option("--json", "输出 JSON")
    .action((path, options) => settle(history(path, options)));
}
