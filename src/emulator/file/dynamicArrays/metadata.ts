import { childOf, childrenOf, descendants, isTrue, type XmlElement } from "../../xml/tree";

/** What cells say of themselves in a part that all sheets share, as far as dynamic arrays are concerned. */

/** The kind of metadata that marks dynamic arrays. @source [MS-XLSX] 2.2.7 "Dynamic arrays": XLDAPR */
export const KIND = "XLDAPR";

/** Place of the kind among those of the part, counted from 1; undefined where it has none. */
export function kindIn(root: XmlElement): number | undefined {
  const kinds = childrenOf(childOf(root, "metadataTypes"), "metadataType");
  const place = kinds.findIndex(({ attributes }) => attributes.name === KIND);
  return place < 0 ? undefined : place + 1;
}

/** The properties of dynamic arrays that the part has; undefined where it has none. */
export function propertiesIn(root: XmlElement): XmlElement | undefined {
  return childrenOf(root, "futureMetadata").find(({ attributes }) => attributes.name === KIND);
}

/** Whether properties say that an array formula is a dynamic one. */
export function isDynamic(properties: XmlElement): boolean {
  return [...descendants(properties)].some(
    ({ local, attributes }) => local === "dynamicArrayProperties" && isTrue(attributes.fDynamic),
  );
}

/**
 * What the attribute `cm` of a cell says where its formula is a dynamic array.
 *
 * @param root of the part; undefined where a file has none
 * @source ECMA-376 part 1, 18.3.1.4 `c`, 18.9.3 `cellMetadata`
 */
export function dynamicMarks(root: XmlElement | undefined): ReadonlySet<string> {
  const kind = root && kindIn(root);
  const properties = root && propertiesIn(root);
  if (kind === undefined || !properties) return new Set();
  const blocks = childrenOf(properties, "bk");
  const records = childrenOf(childOf(root, "cellMetadata"), "bk");
  const isMark = ({ attributes: { t, v } }: XmlElement): boolean => {
    const block = blocks[Number(v)];
    return Number(t) === kind && block !== undefined && isDynamic(block);
  };
  return new Set(
    records.flatMap((record, i) => (childrenOf(record, "rc").some(isMark) ? [String(i + 1)] : [])),
  );
}
