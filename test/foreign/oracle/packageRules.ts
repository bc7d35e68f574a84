import { chainFaults } from "./chain";
import type { Parts } from "./layout";
import { elementsOf, local, nodesOf } from "./nodes";

const canonical = (name: string): string => decodeURIComponent(name).toLowerCase().replace(/^\//, "");

/** What a package must hold to: every relationship leads somewhere, and of every part it is said what it is. */
export function packageFaults(parts: Parts): string[] {
  const names = new Set(Object.keys(parts).map(canonical));
  return [...relationshipFaults(parts, names), ...contentTypeFaults(parts, names), ...chainFaults(parts)];
}

function relationshipFaults(parts: Parts, names: ReadonlySet<string>): string[] {
  return Object.keys(parts)
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      const relations = elementsOf(nodesOf(parts[name]!));
      const ids = relations.map(({ attributes }) => attributes.Id);
      const found = new Set(ids).size < ids.length ? [`${name}: an id twice`] : [];
      if (owner !== "" && !names.has(canonical(owner))) found.push(`${name} is of no part`);
      const lost = relations.filter(
        ({ attributes: { Target = "", TargetMode } }) =>
          TargetMode !== "External" && !names.has(targetOf(owner, Target)),
      );
      return [...found, ...lost.map(({ attributes }) => `${name}: ${attributes.Target} leads nowhere`)];
    });
}

function targetOf(owner: string, target: string): string {
  const base = `http://package/${owner.split("/").map(encodeURIComponent).join("/")}`;
  return canonical(new URL(target, base).pathname);
}

function contentTypeFaults(parts: Parts, names: ReadonlySet<string>): string[] {
  const said = elementsOf(nodesOf(parts["[Content_Types].xml"]!));
  const overrides = said
    .filter((each) => local(each) === "Override")
    .map(({ attributes }) => canonical(attributes.PartName!));
  const extensions = new Set(
    said
      .filter((each) => local(each) === "Default")
      .map(({ attributes }) => attributes.Extension!.toLowerCase()),
  );
  return [
    ...overrides
      .filter((name) => !names.has(name))
      .map((name) => `content types name ${name}, which is no part`),
    ...(new Set(overrides).size < overrides.length ? ["content types name a part twice"] : []),
    ...[...names]
      .filter((name) => name !== "[content_types].xml" && !name.endsWith("/"))
      .filter((name) => !overrides.includes(name) && !extensions.has(name.slice(name.lastIndexOf(".") + 1)))
      .map((name) => `of ${name} no content type is said`),
  ];
}
