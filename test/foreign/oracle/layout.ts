import { element, elementsOf, local, type Node, nodesOf } from "./nodes";

export type Parts = Readonly<Record<string, Uint8Array>>;

/** Which part of a file is what. */
export interface FileLayout {
  readonly workbook: string;
  /** names of sheets by part */
  readonly sheets: ReadonlyMap<string, string>;
  readonly styles: string | undefined;
  readonly strings: string | undefined;
  readonly chain: string | undefined;
}

/** Finds out from the relationships of a file, as another program would. */
export function layoutOf(parts: Parts): FileLayout {
  const workbook = relationsOf(parts, "").find(({ type }) => type === "officeDocument")!.part;
  const relations = relationsOf(parts, workbook);
  const one = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part;
  const listed = elementsOf(element(nodesOf(part(parts, workbook)!), "sheets")!);
  const sheets = listed.map((each): [string, string] => {
    const id = Object.entries(each.attributes).find(([name]) => name.endsWith(":id"))![1];
    return [relations.find((relation) => relation.id === id)!.part, each.attributes.name!];
  });
  return {
    workbook,
    sheets: new Map(sheets),
    styles: one("styles"),
    strings: one("sharedStrings"),
    chain: one("calcChain"),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** as the package spells it */
  readonly part: string;
}

/** @param owner name of a part; empty for the package itself */
export function relationsOf(parts: Parts, owner: string): Relation[] {
  const name = owner.replace(/([^/]*)$/, "_rels/$1.rels");
  const bytes = part(parts, name);
  if (!bytes) return [];
  return elementsOf(nodesOf(bytes))
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes: { Id = "", Type = "", Target = "" } }) => {
      const base = `http://package/${owner.split("/").map(encodeURIComponent).join("/")}`;
      const path = canonical(new URL(Target, base).pathname.slice(1));
      return {
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        part: Object.keys(parts).find((each) => canonical(each) === path) ?? path,
      };
    });
}

export function part(parts: Parts, name: string): Uint8Array | undefined {
  const found = Object.keys(parts).find((each) => canonical(each) === canonical(name));
  return found === undefined ? undefined : parts[found];
}

function canonical(name: string): string {
  return decodeURIComponent(name).toLowerCase();
}

/** Whether a formula stands anywhere on a sheet. */
export function hasFormulas(node: Node): boolean {
  return local(node) === "f" || elementsOf(node).some(hasFormulas);
}
