import { Command, CommanderError } from "commander";
import { Problem, UnreadyProblem } from "../system/problem";
import type { Outcome } from "./commands";
import { declarePublicationCommands } from "./declare/publication";
import type { Settle } from "./declare/settle";
import { declareSystemCommands } from "./declare/systems";
import { declareWorkbookCommands } from "./declare/workbooks";

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
    return thrown instanceof UnreadyProblem ? 1 : 2;
  }
  if (outcome) out(outcome.output);
  return outcome?.code ?? 0;
}

function programOf(settle: Settle, out: Output["out"]): Command {
  const program = new Command("指标簿")
    .description("生成、校验和计算指标工作簿")
    .exitOverride()
    .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: () => undefined });
  declareWorkbookCommands(program, settle);
  declarePublicationCommands(program, settle);
  declareSystemCommands(program, settle);
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
