/** Values of attributes by name; one that is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters of a text as they stand between tags. What XML cannot hold is left out. */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** The same in the value of an attribute, where line breaks would become blanks. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

function clean(text: string): string {
  return text.replace(NOT_XML, "").replace(LONE_SURROGATE, "\ufffd");
}

/** An element; without content it is an empty one. Truth values are written as 1 and 0. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const start = `<${name}${attributesText(attributes)}`;
  return content === undefined || content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${valueText(value)}"`]))
    .join("");
}

function valueText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value));
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * A start tag with other values for some attributes: those that are not named stay as they were written.
 *
 * @param tag as it stands in a well-formed text, with its brackets
 * @param changes undefined takes an attribute out
 */
export function withAttributes(tag: string, changes: Attributes): string {
  const left = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (whole, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? "" : attributesText({ [name]: value });
  });
  const added = attributesText(Object.fromEntries(left));
  return added === "" ? changed : changed.replace(/\s*\/?>$/, (end) => added + end.trimStart());
}
