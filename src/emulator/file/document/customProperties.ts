import type { CustomProperty, CustomPropertyType } from "../../model/documentProperties";
import { isSame } from "../../model/same";
import { appending, replacing, spliced } from "../../xml/splice";
import { childrenOf, isTrue, parseXml, type XmlElement } from "../../xml/tree";
import { element, escapeText } from "../../xml/write";
import type { Package } from "../package/package";
import { relate, relatedParts } from "../package/relationships";

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** of properties that a person has made up. @source ECMA-376 part 1, 22.3.2.2 `property` */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const BLANK =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Properties xmlns="${NAMESPACE}" xmlns:vt="${VT}"></Properties>`;

/** The file's name of a type → what the API calls it. @source ECMA-376 part 1, 22.4 variant types */
const TYPES: Readonly<Record<string, CustomPropertyType>> = {
  i1: "Number",
  i2: "Number",
  i4: "Number",
  int: "Number",
  ui1: "Number",
  ui2: "Number",
  ui4: "Number",
  uint: "Number",
  r4: "Float",
  r8: "Float",
  bool: "Boolean",
  filetime: "Date",
  date: "Date",
};

const WRITTEN: Readonly<Record<CustomPropertyType, string>> = {
  Number: "i4",
  Float: "r8",
  Boolean: "bool",
  Date: "filetime",
  String: "lpwstr",
};

export function readCustomProperties(parts: Package): CustomProperty[] {
  return propertiesOf(parts).map((each, from) => ({ ...propertyOf(each), from }));
}

function propertiesOf(parts: Package): XmlElement[] {
  const [name] = relatedParts(parts, "", "custom-properties");
  try {
    return name === undefined ? [] : childrenOf(parseXml(parts.text(name)!), "property");
  } catch {
    // unreadable properties do not make a damaged workbook
    return [];
  }
}

function propertyOf({ attributes, children: [value] }: XmlElement): Omit<CustomProperty, "from"> {
  const text = value?.text ?? "";
  const type = TYPES[value?.local ?? ""] ?? "String";
  const key = attributes.name ?? "";
  if (type === "Boolean") return { key, type, value: isTrue(text.trim()) };
  return { key, type, value: type === "Number" || type === "Float" ? Number(text) : text };
}

/** Properties that are as they were keep their XML. */
export function writeCustomProperties(
  parts: Package,
  properties: readonly CustomProperty[],
  declared: Map<string, string>,
): void {
  const before = propertiesOf(parts);
  const kept = properties.filter(
    ({ from, ...now }) => from !== undefined && before[from] && isSame(propertyOf(before[from]), now),
  );
  if (kept.length === properties.length && kept.length === before.length) return;
  const name = relatedParts(parts, "", "custom-properties")[0] ?? newPart(parts, declared);
  const text = parts.text(name)!;
  const root = parseXml(text);
  const gone = before.filter((_each, from) => !kept.some((property) => property.from === from));
  const fresh = properties.filter((property) => !kept.includes(property));
  const last = Math.max(1, ...before.map(({ attributes }) => Number(attributes.pid) || 0));
  const added = fresh.map((property, i) => propertyXml(property, last + 1 + i));
  parts.write(
    name,
    spliced(text, [...gone.map((each) => replacing(each)), appending(text, root, added.join(""))]),
  );
}

function newPart(parts: Package, declared: Map<string, string>): string {
  const name = parts.has("docProps/custom.xml") ? parts.freeName("docProps/custom") : "docProps/custom.xml";
  parts.write(name, BLANK);
  relate(parts, "", [{ type: "custom-properties", target: name }]);
  declared.set(name, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  return name;
}

function propertyXml({ key, value, type }: CustomProperty, pid: number): string {
  const text = type === "Boolean" ? String(value === true) : String(value);
  const content = element(`vt:${WRITTEN[type]}`, { "xmlns:vt": VT }, escapeText(text));
  return element("property", { xmlns: NAMESPACE, fmtid: FORMAT_ID, pid, name: key }, content);
}
