import type { DocumentProperties } from "../../model/documentProperties";
import type { WorkbookModel } from "../../model/workbook";
import { appending, refilling, replacing, type Splice, spliced } from "../../xml/splice";
import { childOf, parseXml, type XmlElement } from "../../xml/tree";
import { element, escapeText } from "../../xml/write";
import { numberOf } from "../styles/look";
import type { Package } from "../package/package";
import { relate, relatedParts } from "../package/relationships";

const DC = "http://purl.org/dc/elements/1.1/";
const CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

interface Place {
  readonly part: "core" | "app";
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
}

/** Where each property stands. @source ECMA-376 part 2, 11.1; part 1, 22.2 extended properties */
const PLACES: Readonly<Record<Exclude<keyof DocumentProperties, "created"> | "author", Place>> = {
  title: { part: "core", prefix: "dc", local: "title", namespace: DC },
  subject: { part: "core", prefix: "dc", local: "subject", namespace: DC },
  author: { part: "core", prefix: "dc", local: "creator", namespace: DC },
  comments: { part: "core", prefix: "dc", local: "description", namespace: DC },
  keywords: { part: "core", prefix: "cp", local: "keywords", namespace: CP },
  category: { part: "core", prefix: "cp", local: "category", namespace: CP },
  revision: { part: "core", prefix: "cp", local: "revision", namespace: CP },
  manager: { part: "app", prefix: "", local: "Manager", namespace: APP },
  company: { part: "app", prefix: "", local: "Company", namespace: APP },
};

interface PartKind {
  readonly relation: string;
  readonly name: string;
  readonly type: string;
  readonly blank: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PARTS: Readonly<Record<Place["part"], PartKind>> = {
  core: {
    relation: CORE_TYPE,
    name: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    blank: `${HEAD}<cp:coreProperties xmlns:cp="${CP}"></cp:coreProperties>`,
  },
  app: {
    relation: "extended-properties",
    name: "docProps/app.xml",
    type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    blank: `${HEAD}<Properties xmlns="${APP}"></Properties>`,
  },
};

/** What a file says of itself. Unreadable properties do not make a damaged workbook: they are as if not there. */
export function readProperties(parts: Package): DocumentProperties & { author: string; lastAuthor: string } {
  const roots = { core: rootOf(parts, "core"), app: rootOf(parts, "app") };
  const said = (key: keyof typeof PLACES): string =>
    childOf(roots[PLACES[key].part], PLACES[key].local)?.text ?? "";
  const text = { title: "", subject: "", keywords: "", comments: "", category: "", manager: "", company: "" };
  const texts = Object.keys(text).map((key) => [key, said(key as keyof typeof text)]);
  return {
    ...(Object.fromEntries(texts) as typeof text),
    revision: numberOf(said("revision")) ?? 0,
    created: childOf(roots.core, "created")?.text.trim() || "2000-01-01T00:00:00Z",
    author: said("author"),
    lastAuthor: childOf(roots.core, "lastModifiedBy")?.text ?? "",
  };
}

function nameOf(parts: Package, kind: PartKind): string | undefined {
  return relatedParts(parts, "", kind.relation.slice(kind.relation.lastIndexOf("/") + 1))[0];
}

function rootOf(parts: Package, part: Place["part"]): XmlElement | undefined {
  const name = nameOf(parts, PARTS[part]);
  try {
    return name === undefined ? undefined : parseXml(parts.text(name)!);
  } catch {
    return undefined;
  }
}

/** Writes what is said differently now. */
export function writeProperties(
  parts: Package,
  { properties, author }: WorkbookModel,
  declared: Map<string, string>,
): void {
  const before = readProperties(parts);
  const now = { ...properties, author };
  const changed = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((key) => now[key] !== before[key]);
  for (const part of ["core", "app"] as const) {
    const own = changed.filter((key) => PLACES[key].part === part);
    if (own.length === 0) continue;
    const name = partOf(parts, PARTS[part], declared);
    const text = parts.text(name)!;
    const root = parseXml(text);
    const values = own.map((key) => [PLACES[key], String(now[key] || "")] as const);
    parts.write(name, spliced(text, splicesOf(text, root, values)));
  }
}

/** The name of the part; it is made where the file has none. */
function partOf(parts: Package, kind: PartKind, declared: Map<string, string>): string {
  const found = nameOf(parts, kind);
  if (found !== undefined) return found;
  const name = parts.has(kind.name) ? parts.freeName(kind.name.replace(/\.xml$/, "")) : kind.name;
  parts.write(name, kind.blank);
  relate(parts, "", [{ type: kind.relation, target: name }]);
  declared.set(name, kind.type);
  return name;
}

function splicesOf(
  text: string,
  root: XmlElement,
  values: readonly (readonly [place: Place, value: string])[],
): Splice[] {
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const [{ local, prefix, namespace }, value] of values) {
    const found = childOf(root, local);
    if (found) splices.push(value === "" ? replacing(found) : refilling(text, found, escapeText(value)));
    else if (value !== "") added.push(propertyXml(root, { local, prefix, namespace }, value));
  }
  return added.length > 0 ? [...splices, appending(text, root, added.join(""))] : splices;
}

/** An element that declares its namespace itself where the part may call it otherwise. */
function propertyXml(
  root: XmlElement,
  { local, prefix, namespace }: Omit<Place, "part">,
  value: string,
): string {
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const isKnown = root.attributes[declaration] === namespace;
  const name = prefix === "" ? local : `${prefix}:${local}`;
  return element(name, isKnown ? {} : { [declaration]: namespace }, escapeText(value));
}
