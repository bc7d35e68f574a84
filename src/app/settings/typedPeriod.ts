import type { Period } from "../../system/period";
import { periodNamed } from "../../workbook/periodNamed";

/** The period that a field holds; a text that names none stays as it is, for the schema of the system to say so. */
export function typedPeriod(text: string): Period | undefined {
  return text.trim() === "" ? undefined : (periodNamed(text) ?? text);
}
