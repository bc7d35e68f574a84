import { appending, replacing, spliced } from "../../xml/splice";
import { childrenOf, parseXml, prefixOf } from "../../xml/tree";
import { element } from "../../xml/write";
import type { Package } from "./package";
import { inEditionOf } from "./strict";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** A relationship of a part to another one, or to an external target. */
export interface Relationship {
  readonly id: string;
  /** the last segment of its type, as in `worksheet`: the rest differs between editions of the standard */
  readonly type: string;
  /** the name of a part; an external target as it is written */
  readonly target: string;
  readonly isOutside: boolean;
}

/** Relationships of a part; of the package itself for an empty name. */
export function relationshipsOf(parts: Package, part: string): Relationship[] {
  const text = parts.text(relationshipsPart(part));
  if (text === undefined) return [];
  return childrenOf(parseXml(text), "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const isOutside = TargetMode === "External";
    const target = isOutside ? Target : resolve(part, Target);
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, isOutside };
  });
}

/** The parts that a part has one type of relationship to. */
export function relatedParts(parts: Package, part: string, type: string): string[] {
  return relationshipsOf(parts, part)
    .filter((each) => each.type === type && !each.isOutside && parts.has(each.target))
    .map(({ target }) => target);
}

/** A relationship that is to be added; its target is the name of a part, or an address outside. */
export type NewRelationship = Pick<Relationship, "type" | "target"> & { readonly isOutside?: boolean };

/** Adds relationships. @returns their ids */
export function relate(parts: Package, part: string, added: readonly NewRelationship[]): string[] {
  if (added.length === 0) return [];
  // spelled as the part is: other programs compare the names as they are written
  const name = relationshipsPart(parts.spelling(part));
  const text = parts.text(name) ?? EMPTY;
  const root = parseXml(text);
  const ids = freeIds(new Set(root.children.map(({ attributes }) => attributes.Id ?? "")), added.length);
  const elements = added.map(({ type, target, isOutside = false }, i) =>
    element(`${prefixOf(root)}Relationship`, {
      Id: ids[i],
      // most are of the standard's own kind
      Type: type.includes("://") ? type : inEditionOf(parts, `${TYPES}/${type}`),
      Target: isOutside ? target : relativeTo(part, target),
      TargetMode: isOutside ? "External" : undefined,
    }),
  );
  parts.write(name, spliced(text, [appending(text, root, elements.join(""))]));
  return ids;
}

function freeIds(taken: ReadonlySet<string>, count: number): string[] {
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) {
    if (!taken.has(`rId${number}`)) ids.push(`rId${number}`);
  }
  return ids;
}

/** Removes relationships; with the last one of a part its relationships part goes too. */
export function unrelate(parts: Package, part: string, ids: ReadonlySet<string>): void {
  const name = relationshipsPart(part);
  const text = parts.text(name);
  if (text === undefined || ids.size === 0) return;
  const { children } = parseXml(text);
  const gone = children.filter(({ attributes }) => ids.has(attributes.Id ?? ""));
  if (gone.length === children.length) parts.remove(name);
  else
    parts.write(
      name,
      spliced(
        text,
        gone.map((each) => replacing(each)),
      ),
    );
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @source ECMA-376 part 2, 9.3.2: a target is a reference relative to the part that it is of, or begins with `/` */
function resolve(part: string, target: string): string {
  const plain = decoded(target.split("#")[0]!).replaceAll("\\", "/");
  const path = plain.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** `xl/worksheets/sheet1.xml`, `xl/tables/table1.xml` → `../tables/table1.xml`. */
function relativeTo(part: string, target: string): string {
  const [from, to] = [part.split("/").slice(0, -1), target.split("/")];
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}
