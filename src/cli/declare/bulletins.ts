import { bulletin } from "../bulletin/bulletinCommand";
import { charts } from "../bulletin/chartsCommand";
import { pack } from "../pack/packCommand";
import { Declared, type Declaring } from "./declaring";

/** Commands for what goes out at the end of a period. */
export function declareBulletinCommands(declaring: Declaring): void {
  const { language, settle } = declaring;
  new Declared(declaring, "bulletin", "bulletin.does", { takesFile: true })
    .needed("--out", "file", "bulletin.out")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "bulletin.json")
    .command.action((path, options) => settle(bulletin(path, options, language)));
  new Declared(declaring, "charts", "charts.does", { takesFile: true })
    .option("--out", "file", "shared.otherFile")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "charts.json")
    .command.action((path, options) => settle(charts(path, options, language)));
  new Declared(declaring, "pack", "pack.does", { takesFile: true })
    .needed("--out", "folder", "pack.out")
    .option("--zip", "file", "pack.zip")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .command.action((path, options) => settle(pack(path, options, language)));
}
