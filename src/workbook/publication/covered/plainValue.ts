import { unsoiled } from "../../storage/armour";
import type { PublishedValue } from "../publishedValue";
import { digest } from "../../storage/digest";
import { precise } from "../stamp";

/** Line breaks as a spreadsheet file writes them. @source ECMA-376 part 1, 22.9.2.19 `ST_Xstring` */
const ESCAPED_RETURN = /_x000[ad]_/gi;
const INVISIBLE = /(?!\s)\p{C}/gu;
/** Hidden texts that are longer are kept as a digest. */
const LONGEST_SHOWN = 200;

/**
 * What a cell says, whichever program has written it: a number to Excel's 15 digits, a text with one blank for each run
 * of blanks and line breaks. A cell of blanks is empty.
 */
export function plainValue(value: unknown): PublishedValue {
  if (typeof value === "number" || typeof value === "boolean") return precise(value) as PublishedValue;
  const text = String(value ?? "")
    .replace(ESCAPED_RETURN, " ")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}

/**
 * `plainValue` for hidden cells, which may hold thousands of characters: of longer texts the length and a check sum.
 */
export function digestValue(value: unknown): PublishedValue {
  const text = unsoiled(String(value ?? ""));
  if (text.length <= LONGEST_SHOWN) return plainValue(value);
  return `${text.length} 个字符，摘要 ${digest(text, 12)}`;
}
