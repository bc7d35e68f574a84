import { rank } from "../units/rank";
import { ledger } from "../ledgerCommand";
import { targets } from "../targets/targets";
import { units } from "../units/units";
import { Declared, type Declaring } from "./declaring";

/** Commands for units that are compared in a workbook, and for what they are to reach. */
export function declareUnitCommands(declaring: Declaring): void {
  const { language, settle } = declaring;
  new Declared(declaring, "units", "units.does", { takesFile: true })
    .several("--add", "file", "units.add")
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(units(path, options, language)));
  new Declared(declaring, "rank", "rank.does", { takesFile: true })
    .option("--method", "method", "rank.method")
    .option("--position", "unit", "rank.position")
    .option("--aggregate", "method", "evaluate.aggregate")
    .option("--missing", "way", "evaluate.missing")
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(rank(path, options, language)));
  new Declared(declaring, "ledger", "ledger.does", { takesFile: true })
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(ledger(path, options, language)));
  new Declared(declaring, "targets", "targets.does", { takesFile: true })
    .repeated("--set", "change", "targets.set")
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "shared.json")
    .command.action((path, options) => settle(targets(path, options, language)));
}
