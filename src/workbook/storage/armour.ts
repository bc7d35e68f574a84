/**
 * Whatever other programs put in, take away or write otherwise: blanks of all kinds and line breaks, what cannot be
 * seen, and characters that some count as two.
 */
const FRAGILE = /[\p{Z}\p{C}\u{10000}-\u{10ffff}]/gu;
/** Line breaks and the like as a spreadsheet file writes them. @source ECMA-376 part 1, 22.9.2.19 `ST_Xstring` */
const ESCAPED = /_x[0-9a-f]{4}_/gi;

/**
 * A value as JSON without a single blank, line break or invisible character: they are written as `\u0020` and so on,
 * which JSON takes for the same. What another program puts in between can be taken out again.
 */
export function armoured(value: unknown): string {
  return JSON.stringify(value)
    .replace(FRAGILE, (found) =>
      [...Array(found.length).keys()].map((i) => unicode(found.charCodeAt(i))).join(""),
    )
    .replace(/_(?=x)/gi, unicode("_".charCodeAt(0)));
}

/** Takes out what cannot have been written; a line break may stand within another that is written out. */
export function unsoiled(text: string): string {
  return text.replace(FRAGILE, "").replace(ESCAPED, "");
}

function unicode(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
