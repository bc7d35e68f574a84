const DECLARED_ENCODING = /^(<\?xml[^>]*?)\s+encoding\s*=\s*("[^"]*"|'[^']*')/;

/**
 * The text of an XML part: UTF-8 or UTF-16 with a byte order mark. The mark is left out.
 *
 * @throws TypeError when the bytes are not valid in their encoding
 * @source ECMA-376 part 2, 8.1.4: parts in XML are UTF-8 or UTF-16
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : "utf-8";
}

/** The bytes of a part that was changed: always UTF-8, which the declaration says. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(DECLARED_ENCODING, (whole, before: string, encoding: string) =>
      /utf-?8/i.test(encoding) ? whole : `${before} encoding="UTF-8"`,
    ),
  );
}
