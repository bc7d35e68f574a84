import type { Said } from "../../i18n/said";
import { problem } from "../../system/problem";
import { EXACT_DIGITS } from "../../system/entryLimits";
import { halfWidth } from "../../validation/plainNumber";
import type { Delimiter } from "./csvRecords";

const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const WITH_COMMA = /^[+-]?[\d.]*,[\d.,]*$/;

/**
 * The number that a cell states: `1234.5`, `1,234.5`, `１２．５`. Whatever could be read in two ways states none: a unit
 * behind it, `0x10`, a comma out of place, `1.2E+11` (Excel writes so what it has rounded), more digits than a number
 * holds.
 *
 * @param place words for where the cell is
 * @returns undefined when it is none
 * @throws Problem for a comma in a file with semicolons: there it may be a decimal comma, as in `12,5`
 */
export function statedNumber(cell: string, delimiter: Delimiter, place: Said): number | undefined {
  const half = halfWidth(cell).trim();
  if (delimiter === ";" && WITH_COMMA.test(half)) {
    throw problem("csvComma", { place, cell });
  }
  if (!GROUPED.test(half) && !PLAIN.test(half)) return undefined;
  const whole = half.replace(/\..*|\D/g, "").replace(/^0+/, "");
  return whole.length > EXACT_DIGITS ? undefined : Number(half.replaceAll(",", ""));
}
