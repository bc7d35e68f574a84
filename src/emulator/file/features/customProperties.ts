import { childOf } from "../../xml/tree";
import { element } from "../../xml/write";
import { decodeXstring, encodeXstring } from "../../xml/xstring";
import type { FeatureReader } from "../context";
import { type FeatureWriter, putting } from "../patching/saving";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/**
 * What is kept with a sheet under names; each value is a part of its own.
 *
 * @source ECMA-376 part 1, 18.3.1.22 `customPr`; [MS-OI29500] 2.1.18: the part is text in UTF-16, little-endian
 */
export const readCustomProperties: FeatureReader = (sheet, { root, relationships, bytes }) => {
  sheet.customProperties = (childOf(root, "customProperties")?.children ?? []).flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];
    const target = relationships.find((each) => each.id === id)?.target;
    const value = target === undefined ? undefined : bytes(target);
    if (value === undefined) return [];
    return [{ key: decodeXstring(attributes.name ?? ""), value: new TextDecoder("utf-16le").decode(value) }];
  });
};

export const writeCustomProperties: FeatureWriter = (context) => {
  const { sheet, before, root, saving, prefix, relationshipPrefix } = context;
  const [was, is] = [before.customProperties, sheet.customProperties];
  const isSame =
    was.length === is.length &&
    was.every(({ key, value }, i) => key === is[i]!.key && value === is[i]!.value);
  if (isSame) return [];
  for (const { attributes } of childOf(root, "customProperties")?.children ?? []) {
    const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];
    if (id !== undefined) context.unrelate(id);
  }
  const parts = is.map(({ value }) => {
    const name = saving.parts.freeName("xl/customProperty", "bin");
    saving.parts.writeBytes(name, utf16(value));
    saving.binary.set(name, CONTENT_TYPE);
    return name;
  });
  const ids = context.relate(parts.map((target) => ({ type: "customProperty", target })));
  const xml = is.map(({ key }, i) =>
    element(`${prefix}customPr`, { name: encodeXstring(key), [`${relationshipPrefix}id`]: ids[i] }),
  );
  const list = element(`${prefix}customProperties`, {}, xml.join(""));
  return putting(context, "customProperties", xml.length > 0 ? list : "");
};

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
