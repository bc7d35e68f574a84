import { collect } from "../returns/collect";
import { distribute } from "../returns/distribute";
import { returns } from "../returns/returns";
import { Declared, type Declaring } from "./declaring";

/** Commands for files that go out to departments and come back. */
export function declareReturnCommands(declaring: Declaring): void {
  const { language, settle } = declaring;
  new Declared(declaring, "distribute", "distribute.does", { takesFile: true })
    .needed("--out", "folder", "distribute.out")
    .option("--zip", "file", "distribute.zip")
    .option("--departments", "ids", "distribute.departments")
    .option("--due", "day", "distribute.due")
    .option("--overwrite", undefined, "distribute.overwrite")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(distribute(path, options, language)));
  new Declared(declaring, "collect", "collect.does", { takesFile: true })
    .files("returned")
    .option("--preview", undefined, "collect.preview")
    .option("--take", "side", "collect.take")
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "shared.json")
    .command.action((path, returned, options) => settle(collect(path, returned, options, language)));
  new Declared(declaring, "returns", "returns", { takesFile: true })
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(returns(path, options, language)));
}
