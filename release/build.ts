import { createRequire } from "node:module";
import { rmSync } from "node:fs";
import webpack from "webpack";

type MakeConfig = (env: object, args: { readonly mode: string }) => webpack.Configuration;

/**
 * Builds the add-in with office.js beside it, into a folder that is emptied before.
 *
 * @throws Error when the build has a fault
 */
export function buildInto(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const make = createRequire(__filename)("../webpack.config.js") as MakeConfig;
  const config = make({ offline: true }, { mode: "production" });
  const output = { ...config.output, path: folder };
  const compiler = webpack({ ...config, mode: "production", output } as webpack.Configuration)!;
  return new Promise((done, refuse) => {
    compiler.run((error, stats) => {
      if (error) return refuse(error);
      if (stats?.hasErrors()) return refuse(new Error(stats.toString("errors-only")));
      compiler.close(() => done());
    });
  });
}
