import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ShippedPackage, shippedPackages } from "./packages";

const LINE = "=".repeat(100);

/**
 * The terms of everything that ships, as `NOTICE` has them.
 *
 * @param root of the repository, with its packages installed
 */
export function noticeOf(root: string): string {
  const packages = shippedPackages(root);
  const list = packages.map(({ name, version, licence }) => `${name} ${version}, ${licence}`);
  return `指标簿 · Indicator Workbook
The MIT licence; see LICENSE.

It contains the software of others that is listed below, each under its own terms, which follow. All of them are
permissive: none asks that what is made with it be opened. Made by "npm run notice".

${list.join("\n")}

${office(root)}
${byText(packages).join("\n")}`;
}

/** Microsoft's library. */
export const OFFICE = "@microsoft/office-js";

export function officeVersion(root: string): string {
  const file = join(root, "node_modules", OFFICE, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** It has terms of its own kind: a part of this add-in, for use with it, and unmodified. */
function office(root: string): string {
  const terms = readFileSync(join(root, "node_modules", OFFICE, "LICENSE.md"), "utf8");
  return `${LINE}
${OFFICE} ${officeVersion(root)} (Microsoft Office JavaScript API Library), in offline builds alone

Distributed unmodified as a part of the add-in, and only for use with it. The web edition and the command line do not
contain or load it. Microsoft is not responsible for maintaining, updating or supporting Indicator Workbook. Whoever
passes the add-in on passes these terms on with it.

${terms.replaceAll("\r\n", "\n").trim()}
`;
}

/** Each text once, below all packages that have it. */
function byText(packages: readonly ShippedPackage[]): string[] {
  const texts = new Map<string, string[]>();
  for (const { name, version, text } of packages)
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  return [...texts].map(([text, names]) => `${LINE}\n${names.join("\n")}\n\n${text}\n`);
}
