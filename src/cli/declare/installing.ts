import { manifest } from "../installing/manifestCommand";
import { serve } from "../installing/serveCommand";
import { Declared, type Declaring } from "./declaring";

/** Commands for who installs the add-in. */
export function declareInstallingCommands(declaring: Declaring): void {
  const { language, settle, say } = declaring;
  new Declared(declaring, "manifest", "manifest.does")
    .needed("--origin", "place", "manifest.origin")
    .needed("--out", "file", "manifest.out")
    .option("--overwrite", undefined, "shared.overwriteOther")
    .command.action((options) => settle(manifest(options, language)));
  new Declared(declaring, "serve", "serve.does")
    .option("--cert", "file", "serve.cert")
    .option("--key", "file", "serve.key")
    .option("--port", "whole", "serve.port", "3000")
    .option("--host", "name", "serve.host", "localhost")
    .option("--folder", "folder", "serve.folder")
    .command.action((options) => settle(serve(options, language, say)));
}
