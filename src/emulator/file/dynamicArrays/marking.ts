import { inserting } from "../../xml/children";
import { extending, type Splice, spliced } from "../../xml/splice";
import { childOf, childrenOf, parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { dynamicMarks, isDynamic, KIND, kindIn, propertiesIn } from "./metadata";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OF_DYNAMIC_ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${NAMESPACE}"></metadata>`;

/** @source ECMA-376 part 1, 18.9.10 `metadata` */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

/** Marks formulas as dynamic arrays, in the part that the marks of all sheets stand in. */
export class Marking {
  private hasMarked = false;
  private readonly known: string | undefined;
  private readonly next: number;

  /** @param before the part; undefined where the file has none */
  constructor(private readonly before: string = EMPTY) {
    const root = parseXml(before);
    [this.known] = dynamicMarks(root);
    this.next = childrenOf(childOf(root, "cellMetadata"), "bk").length + 1;
  }

  /** What the attribute `cm` of a formula's cell says. */
  mark(): string {
    this.hasMarked = true;
    return this.known ?? String(this.next);
  }

  /** A part that has such a mark already stays as it is. */
  get isChanged(): boolean {
    return this.hasMarked && this.known === undefined;
  }

  text(): string {
    return withMark(this.before);
  }
}

function withMark(text: string): string {
  const root = parseXml(text);
  const prefix = prefixOf(root);
  const kind = kindIn(root);
  const properties = propertiesIn(root);
  const blocks = childrenOf(properties, "bk");
  const known = blocks.findIndex(isDynamic);
  const kinds = childrenOf(childOf(root, "metadataTypes"), "metadataType").length;
  const place = { t: kind ?? kinds + 1, v: known < 0 ? blocks.length : known };
  return spliced(text, [
    ...(kind === undefined ? listing(text, root, "metadataTypes", kindXml(prefix)) : []),
    ...(known < 0 ? describing(text, root, properties, blockXml(prefix)) : []),
    ...listing(text, root, "cellMetadata", element(`${prefix}bk`, {}, element(`${prefix}rc`, place))),
  ]);
}

/** Adds to a list that counts what it has; the list too where there is none. */
function listing(text: string, root: XmlElement, local: string, xml: string): Splice[] {
  const list = childOf(root, local);
  if (list) return extending(text, list, { count: list.children.length + 1 }, xml);
  return [inserting(text, root, local, element(prefixOf(root) + local, { count: 1 }, xml), ORDER)];
}

function describing(text: string, root: XmlElement, found: XmlElement | undefined, xml: string): Splice[] {
  if (found) return extending(text, found, { count: childrenOf(found, "bk").length + 1 }, xml);
  const whole = element(`${prefixOf(root)}futureMetadata`, { name: KIND, count: 1 }, xml);
  return [inserting(text, root, "futureMetadata", whole, ORDER)];
}

/** What becomes of the mark where its cell is changed. @source ECMA-376 part 1, 18.9.9 `metadataType` */
function kindXml(prefix: string): string {
  const stays = [
    "copy",
    "pasteAll",
    "pasteValues",
    "merge",
    "splitFirst",
    "rowColShift",
    "clearFormats",
    "clearComments",
    "assign",
    "coerce",
    "cellMeta",
  ];
  const attributes = Object.fromEntries(stays.map((name) => [name, 1]));
  return element(`${prefix}metadataType`, { name: KIND, minSupportedVersion: 120000, ...attributes });
}

/** @source [MS-XLSX] 2.6 `dynamicArrayProperties` */
function blockXml(prefix: string): string {
  const properties = element("xda:dynamicArrayProperties", {
    "xmlns:xda": OF_DYNAMIC_ARRAYS,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = element(`${prefix}ext`, { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, properties);
  return element(`${prefix}bk`, {}, element(`${prefix}extLst`, {}, extension));
}
