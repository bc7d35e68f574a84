import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { standardText } from "./standardTexts";

/** A package of somebody else that ships with the product. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** as SPDX names it */
  readonly licence: string;
  /** its terms, as they come with it */
  readonly text: string;
}

/** Licences that ask for no more than that their text comes along. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
]);

/** Packages that are asked for while building, and leave code of their own in the pages. */
const LEFT_BY_BUILDING: readonly string[] = ["webpack", "mini-css-extract-plugin"];

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

/**
 * What ships: everything that is needed without what only developing needs, and what building leaves. Microsoft's
 * office.js is not among it, since its terms are others (release/notice.ts).
 *
 * @param root of the repository, with its packages installed
 * @throws Error when a package is not permissive, or its terms are not to be found
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const needed = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional, peer }]) =>
      path !== "" && !(dev || devOptional || optional || peer),
  );
  const folders = [
    ...needed.map(([path]) => path),
    ...LEFT_BY_BUILDING.map((name) => `node_modules/${name}`),
  ];
  const byName = new Map(
    folders.map((folder) => {
      const shipped = packageIn(join(root, folder));
      return [`${shipped.name} ${shipped.version}`, shipped] as const;
    }),
  );
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shipped]) => shipped);
}

function packageIn(folder: string): ShippedPackage {
  const described = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Described;
  const { name, version, license, licenses, author } = described;
  const licence = license ?? licenses?.map(({ type }) => type).join(" AND ") ?? "";
  if (!PERMISSIVE.has(licence))
    throw new Error(`${name} ${version} is not among the permissive: "${licence}"`);
  const file = readdirSync(folder).find((each) => /^(licen[sc]e|copying)(\.|-|$)/i.test(each));
  const holder = typeof author === "string" ? author : author?.name;
  const text = file ? readFileSync(join(folder, file), "utf8") : standardText(licence, name, holder);
  const notice = join(folder, "NOTICE");
  const further = existsSync(notice) ? `\n\n${readFileSync(notice, "utf8")}` : "";
  return { name, version, licence, text: `${text}${further}`.replaceAll("\r\n", "\n").trim() };
}
