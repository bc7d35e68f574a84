import { Command, CommanderError } from "commander";
import { Problem } from "../system/problem";
import { history } from "./historyCommand";
import { evaluateUnits, generate, type Outcome, schema, score, system, validate } from "./commands";

/** Where a run writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Runs one command.
 *
 * @param args without the interpreter and the script
 * @returns exit code: 0 done, 1 something must be mended, 2 unusable input
 */
export async function run(args: readonly string[], { out, error }: Output): Promise<number> {
  let outcome: Outcome | undefined;
  const program = programOf(async (work) => {
    outcome = await work;
  }, out);
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    error(inOneLine(thrown));
    return 2;
  }
  if (outcome) out(outcome.output);
  return outcome?.code ?? 0;
}

function programOf(settle: (work: Outcome | Promise<Outcome>) => Promise<void>, out: Output["out"]): Command {
  const program = new Command("指标簿")
    .description("生成、校验和计算指标工作簿")
    .exitOverride()
    .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: () => undefined });
  program
    .command("schema")
    .description("指标体系文件的 JSON Schema")
    .action(() => settle(schema()));
  program
    .command("system")
    .description("内置的指标体系（JSON）")
    .action(() => settle(system()));
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
  return program;
}

/** One line that says what, where and what to do; what we did not foresee is said as such, without a trace. */
function inOneLine(thrown: unknown): string {
  if (thrown instanceof Problem) return thrown.message.replace(/\s*\n\s*/g, "；");
  if (thrown instanceof CommanderError) return `命令有误：${commandFault(thrown)}；用 --help 查看用法`;
  return `程序出错：${String((thrown as Error)?.message ?? thrown).split("\n")[0]}；请把所用的命令和文件交给维护人员`;
}

function commandFault({ code, message }: CommanderError): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? "";
  const words: Readonly<Record<string, string>> = {
    "commander.unknownCommand": `没有名为 ${named} 的命令`,
    "commander.unknownOption": `没有名为 ${named} 的选项`,
    "commander.missingMandatoryOptionValue": `缺少选项 ${named}`,
    "commander.optionMissingArgument": `选项 ${named} 后面缺少内容`,
    "commander.missingArgument": `缺少 ${named}`,
    "commander.excessArguments": "多出了不认识的内容",
    "commander.help": "没有写明命令",
  };
  return words[code] ?? message.replace(/^error: /, "");
}
