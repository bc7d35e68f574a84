import type { Command } from "commander";
import { publish, verify, withdraw } from "../publicationCommands";
import type { Settle } from "./settle";

/** Commands for scores that are made public. */
export function declarePublicationCommands(program: Command, settle: Settle): void {
  program
    .command("publish <文件>")
    .description("发布得分：固定为数值，计分表加保护，页脚印上校验码")
    .option("--out <文件>", "写到另一个文件，缺省为原文件")
    .option("--overwrite", "--out 的文件已经存在时覆盖它；缺省不覆盖")
    .option("--json", "输出 JSON")
    .action((path, options) => settle(publish(path, options)));
  program
    .command("withdraw <文件>")
    .description("撤销发布，以便重新计分")
    .option("--out <文件>", "写到另一个文件，缺省为原文件")
    .option("--overwrite", "--out 的文件已经存在时覆盖它；缺省不覆盖")
    .action((path, options) => settle(withdraw(path, options)));
  program
    .command("verify <文件>")
    .description("核对工作簿与发布时是否一致，不一致的列出单元格")
    .option("--stamp <校验码>", "另与印在纸上的校验码比较")
    .option("--json", "输出 JSON")
    .action((path, options) => settle(verify(path, options)));
}
