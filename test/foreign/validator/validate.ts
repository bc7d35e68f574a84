import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const VERSIONS = ["Office2013", "Office2016", "Office2019", "Office2021", "Microsoft365"] as const;

export interface Asked {
  readonly file: string;
  readonly version: (typeof VERSIONS)[number];
}

/** What Microsoft's Open XML SDK finds wrong with files, in the order in which they were named. */
export function validatorErrors(asked: readonly Asked[]): string[][] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, "validateAll.mjs")], {
    input: JSON.stringify(asked),
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}
