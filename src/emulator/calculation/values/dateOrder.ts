import { Unknowable } from "./unknowable";

/** Two or three numbers of one or two digits first: which is the day and which the month differs. */
const AMBIGUOUS = /^\s*\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?(?:\s|$)/;

/**
 * A text that may be read as a date.
 *
 * @throws Unknowable for one that is another day, or none, by the country that Excel is set to, or in another year
 * @source support.microsoft.com "DATEVALUE function": results vary with the system's date settings; a year that is left out
 * is the current one
 */
export function plainDate(text: string): string {
  if (AMBIGUOUS.test(text)) throw new Unknowable("unknown");
  return text;
}
