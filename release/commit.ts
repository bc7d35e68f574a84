import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";

/** What a release is made of. */
export interface Commit {
  /** seconds since 1970 */
  readonly time: number;
  /** paths that are not as they were committed, or are not committed */
  readonly changed: readonly string[];
}

/**
 * The commit that a folder is at.
 *
 * @throws Error when the folder is not a repository of its own
 */
export function commitAt(root: string): Commit {
  try {
    const top = git(root, "rev-parse", "--show-toplevel").trim();
    if (realpathSync(top) !== realpathSync(root)) throw new Error(top);
  } catch {
    throw new Error("A release is made of commits: this folder is no git repository of its own");
  }
  const status = git(root, "status", "--porcelain", "-z").split("\0").filter(Boolean);
  return {
    time: Number(git(root, "log", "-1", "--format=%ct")),
    changed: status.map((line) => line.slice(3)),
  };
}

/** What git answers. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
