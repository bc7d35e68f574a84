import { publish, verify, withdraw } from "../publicationCommands";
import { Declared, type Declaring } from "./declaring";

/** Commands for scores that are made public. */
export function declarePublicationCommands(declaring: Declaring): void {
  const { language, settle } = declaring;
  new Declared(declaring, "publish", "publish.does", { takesFile: true })
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--allow-example", undefined, "publish.allowExample")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(publish(path, options, language)));
  new Declared(declaring, "withdraw", "withdraw", { takesFile: true })
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .command.action((path, options) => settle(withdraw(path, options, language)));
  new Declared(declaring, "verify", "verify.does", { takesFile: true })
    .option("--stamp", "stamp", "verify.stamp")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(verify(path, options, language)));
}
