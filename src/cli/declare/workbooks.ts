import { generate, score, validate } from "../commands";
import { history } from "../historyCommand";
import { whatIfInFile } from "../whatIfCommand";
import { upgrade } from "../upgradeCommand";
import { Declared, type Declaring } from "./declaring";

/** Commands that make a workbook, check it and score it. */
export function declareWorkbookCommands(declaring: Declaring): void {
  const { language, settle } = declaring;
  new Declared(declaring, "generate", "generate.does")
    .needed("--out", "file", "generate.out")
    .option("--system", "file", "shared.systemFile")
    .option("--period", "period", "generate.period")
    .option("--data", "file", "generate.data")
    .option("--fonts", "fonts", "generate.fonts")
    .option("--existing", "way", "generate.existing")
    .option("--overwrite", undefined, "generate.overwrite")
    .option("--parameters", "name", "generate.parameters")
    .command.action((options) => settle(generate(options, language)));
  new Declared(declaring, "validate", "validate.does", { takesFile: true })
    .option("--last", "file", "validate.last")
    .option("--out", "file", "validate.out")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(validate(path, options, language)));
  new Declared(declaring, "score", "score.does", { takesFile: true })
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--formulas", undefined, "score.formulas")
    .option("--gains", undefined, "score.gains")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(score(path, options, language)));
  new Declared(declaring, "upgrade", "upgrade.does", { takesFile: true })
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(upgrade(path, options, language)));
  new Declared(declaring, "whatif", "whatif.does", { takesFile: true })
    .repeated("--set", "change", "whatif.set")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(whatIfInFile(path, options, language)));
  new Declared(declaring, "history", "history.does", { takesFile: true })
    .option("--compare", "runs", "history.compare")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(history(path, options, language)));
}
