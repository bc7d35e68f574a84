import type { Content } from "../plan/plan";

/** Only texts and numbers are entries; the rest is kept as the text that it showed, for validation to speak of. */
export function carriedContent(value: unknown): Content {
  return typeof value === "number" || typeof value === "string" ? value : String(value).toUpperCase();
}
