import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";
import { shippedPackages } from "./packages";

/** The first day that an archive can name: files of a release have the dates of no machine. */
const DATE = new Date(1980, 0, 1);

/** Folders and files of the repository that go with it: what to read, and what to put onto a server. */
const BESIDES = ["LICENSE", "NOTICE", "README.md", "README.zh.md", "deploy", "docs"];

/**
 * Everything that an office needs, in one file: the pages for its server, recipes for the server, documents, terms, and
 * what has changed.
 *
 * @param root of the repository
 * @param site the folder that was built
 * @param changelog as it goes with it
 */
export function archiveOf(
  root: string,
  site: string,
  changelog: string,
): { name: string; bytes: Uint8Array } {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const name = `indicator-workbook-${version}`;
  const tracked = execFileSync("git", ["ls-files", "-z", "--", ...BESIDES], { cwd: root, encoding: "utf8" });
  const files = new Map<string, Uint8Array>([
    ["CHANGELOG.md", Buffer.from(changelog)],
    ["packages.json", Buffer.from(packageList(root))],
    ...filesIn(site).map((file) => [`site/${file}`, readFileSync(join(site, file))] as const),
    ...tracked
      .split("\0")
      .filter(Boolean)
      .map((file) => [file, readFileSync(join(root, file))] as const),
  ]);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = Object.fromEntries(sorted.map(([path, bytes]) => [`${name}/${path}`, bytes]));
  return { name: `${name}.zip`, bytes: zipSync(entries, { level: 9, mtime: DATE }) };
}

/** Paths of the files in a folder, within it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).split(sep).join("/"));
}

/** Whose work ships: name, version and licence of each. */
function packageList(root: string): string {
  const list = shippedPackages(root).map(({ name, version, licence }) => ({ name, version, licence }));
  return `${JSON.stringify(list, null, 1)}\n`;
}
