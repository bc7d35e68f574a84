import { bulletin } from "../bulletin/bulletinCommand";
import { Declared, type Declaring } from "./declaring";

/** Commands for what goes out at the end of a period. */
export function declareBulletinCommands(declaring: Declaring): void {
  const { language, settle } = declaring;
  new Declared(declaring, "bulletin", "bulletin.does", { takesFile: true })
    .needed("--out", "file", "bulletin.out")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .option("--json", undefined, "bulletin.json")
    .command.action((path, options) => settle(bulletin(path, options, language)));
}
