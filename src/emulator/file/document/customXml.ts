import type { CustomXmlPart } from "../../model/documentProperties";
import { parseXml } from "../../xml/tree";
import { element } from "../../xml/write";
import type { Package } from "../package/package";
import { relate, relatedParts, relationshipsOf, unrelate } from "../package/relationships";

const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DECLARATION = /^\ufeff?\s*<\?xml[^>]*\?>\s*/;

/**
 * Custom XML parts of the workbook; those without an id are not the business of add-ins.
 *
 * @source ECMA-376 part 1, 15.2.5 custom XML data storage part, 22.5 its properties
 */
export function readCustomXml(parts: Package, workbookPart: string): CustomXmlPart[] {
  return relatedParts(parts, workbookPart, "customXml").flatMap((part) => {
    try {
      const [properties] = relatedParts(parts, part, "customXmlProps");
      const { attributes } = parseXml(parts.text(properties ?? "") ?? "");
      const id = Object.entries(attributes).find(([name]) => /(^|:)itemID$/.test(name))?.[1];
      const xml = parts.text(part)!.replace(DECLARATION, "");
      parseXml(xml);
      return id === undefined ? [] : [{ id, xml, part }];
    } catch {
      // a part that is not well-formed is kept as it stands
      return [];
    }
  });
}

/** Adds, rewrites and removes parts; those that are as they were keep their bytes. */
export function writeCustomXml(
  parts: Package,
  workbookPart: string,
  now: readonly CustomXmlPart[],
  declared: Map<string, string>,
): void {
  const before = readCustomXml(parts, workbookPart);
  const left = new Set(now.map(({ part }) => part));
  const gone = before.filter(({ part }) => !left.has(part)).map(({ part }) => part);
  const ids = relationshipsOf(parts, workbookPart).filter(
    ({ type, target }) => type === "customXml" && gone.includes(target),
  );
  unrelate(parts, workbookPart, new Set(ids.map(({ id }) => id)));
  for (const { part, xml } of now) {
    const was = before.find((each) => each.part === part);
    if (part !== undefined && was && was.xml !== xml) parts.write(part, HEAD + xml.replace(DECLARATION, ""));
  }
  for (const each of now.filter(({ part }) => part === undefined)) add(parts, workbookPart, each, declared);
}

function add(
  parts: Package,
  workbookPart: string,
  { id, xml }: CustomXmlPart,
  declared: Map<string, string>,
): void {
  const [part, properties] = [parts.freeName("customXml/item"), parts.freeName("customXml/itemProps")];
  parts.write(part, HEAD + xml.replace(DECLARATION, ""));
  const content = element("ds:schemaRefs", {});
  parts.write(
    properties,
    HEAD + element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": DATASTORE }, content),
  );
  declared.set(properties, PROPERTIES_TYPE);
  relate(parts, part, [{ type: "customXmlProps", target: properties }]);
  relate(parts, workbookPart, [{ type: "customXml", target: part }]);
}
