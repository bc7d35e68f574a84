import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds what the suites look at, as an office without internet has it, unless that was done just before. */
export default function build(): void {
  if (process.env.BUILT) return;
  const webpack = require.resolve("webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "offline"], {
    cwd: join(__dirname, "../.."),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
