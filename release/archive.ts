import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { zipSync } from "fflate";
import { git } from "./commit";
import { OFFICE, officeVersion } from "./notice";
import { shippedPackages } from "./packages";

/** Folders and files of the repository that go with it: what to read, and what to put onto a server. */
const BESIDES = ["CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md", "README.zh.md", "deploy", "docs"];
/** What somebody reads who has unpacked it; at the top. */
const FIRST = "deploy/安装说明.txt";

/**
 * Everything that an office needs, in one file: the pages for its server, recipes for the server, documents, terms, and
 * what has changed.
 *
 * @param root of the repository
 * @param site the folder that was built
 * @param changelog as it goes with it
 * @param time seconds since 1970, by which all files are dated: those of two versions differ, whatever keeps their dates
 */
export function archiveOf(
  root: string,
  site: string,
  changelog: string,
  time: number,
): { name: string; bytes: Uint8Array } {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const name = `indicator-workbook-${version}`;
  const tracked = git(root, "ls-files", "-z", "--", ...BESIDES);
  const files = new Map<string, Uint8Array>([
    ["CHANGELOG.md", Buffer.from(changelog)],
    ["packages.json", Buffer.from(packageList(root))],
    ...filesIn(site).map((file) => [`site/${file}`, readFileSync(join(site, file))] as const),
    ...tracked
      .split("\0")
      .filter(Boolean)
      .map((file) => packed(root, file)),
  ]);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = Object.fromEntries(sorted.map(([path, bytes]) => [`${name}/${path}`, bytes]));
  return { name: `${name}.zip`, bytes: zipSync(entries, { level: 9, mtime: dateOf(time) }) };
}

/** A file with its path in the archive. What is read first is read in old editors of Windows too. */
function packed(root: string, file: string): readonly [path: string, bytes: Uint8Array] {
  const bytes = readFileSync(join(root, file));
  if (file !== FIRST) return [file, bytes];
  return [basename(FIRST), Buffer.from(`\uFEFF${bytes.toString().replaceAll("\n", "\r\n")}`)];
}

/** A time as archives have it, who know no zones: that of Greenwich, on whatever machine. */
function dateOf(time: number): Date {
  const at = new Date(time * 1000);
  return new Date(
    ...([at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()] as const),
    ...([at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()] as const),
  );
}

/** Paths of the files in a folder, within it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).split(sep).join("/"));
}

/** Whose work ships: name, version and licence of each; the terms of office.js have no name among licences. */
function packageList(root: string): string {
  const others = shippedPackages(root).map(({ name, version, licence }) => ({ name, version, licence }));
  const list = [...others, { name: OFFICE, version: officeVersion(root), licence: "SEE LICENSE IN NOTICE" }];
  return `${JSON.stringify(list, null, 1)}\n`;
}
