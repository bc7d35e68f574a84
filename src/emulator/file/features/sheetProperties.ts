import type { SheetProperty } from "../../model/documentProperties";
import { isSame } from "../../model/same";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import type { FeatureReader, Reading } from "../context";
import { type FeatureWriter, putting, written } from "../patching/saving";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** @source ECMA-376 part 1, 18.3.1.21 `customPr`; its part holds the text in UTF-16, as Excel writes it */
export const readSheetProperties: FeatureReader = (sheet, reading) => {
  sheet.customProperties = listed(reading.root).flatMap((each) => propertyOf(each, reading) ?? []);
};

function listed(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "customProperties"), "customPr");
}

function relationOf({ attributes }: XmlElement): string | undefined {
  return Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1];
}

function propertyOf(each: XmlElement, { relationships, bytes }: Reading): SheetProperty | undefined {
  const target = relationships.find(({ id }) => id === relationOf(each))?.target;
  const content = target === undefined ? undefined : bytes(target);
  if (!content) return undefined;
  return { key: each.attributes.name ?? "", value: new TextDecoder("utf-16le").decode(content) };
}

/** Properties that are as they were keep their parts. */
export const writeSheetProperties: FeatureWriter = (context) => {
  const { sheet, before, root, saving, prefix, relationshipPrefix } = context;
  const [now, was] = [sheet.customProperties, before.customProperties];
  if (isSame(now, was)) return [];
  const left = new Set(now);
  const kept = listed(root).flatMap((each) => {
    const old = was.find(({ key }) => key === each.attributes.name);
    const same = now.find((property) => isSame(property, old));
    if (same) left.delete(same);
    // one that could not be read stays
    if (same ?? !old) return [written(context, each)];
    context.unrelate(relationOf(each)!);
    return [];
  });
  const added = [...left].map(({ key, value }) => {
    const part = saving.parts.freeName("xl/customProperty", "bin");
    saving.parts.writeBytes(part, utf16(value));
    saving.declared.set(part, CONTENT_TYPE);
    const [id] = context.relate([{ type: "customProperty", target: part }]);
    return element(`${prefix}customPr`, { name: key, [`${relationshipPrefix}id`]: id });
  });
  const xml = [...kept, ...added].join("");
  return putting(
    context,
    "customProperties",
    xml === "" ? "" : element(`${prefix}customProperties`, {}, xml),
  );
};

function utf16(text: string): Uint8Array {
  const units = new Uint8Array(text.length * 2);
  const view = new DataView(units.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return units;
}
