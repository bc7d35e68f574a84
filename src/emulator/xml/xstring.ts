const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/**
 * Decodes the escapes, such as `_x0007_`, of characters that XML cannot hold.
 *
 * @source ECMA-376 part 1, 22.9.2.19 `ST_Xstring`
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The reverse; where a text only looks like an escape, its underscore is escaped. */
export function encodeXstring(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      CONTROL,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`,
    );
}
