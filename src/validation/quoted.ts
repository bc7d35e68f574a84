import { type Said, said } from "../i18n/said";
import type { Quantity } from "../system/schema";
import type { FoundCell } from "./entries";

/** What stands in a cell; nothing where it is blank. */
export function foundIn({ kind, value }: FoundCell): string {
  if (kind === "blank") return "";
  return kind === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** What stands in a cell, as a sentence quotes it. */
export function shown(cell: FoundCell): Said | string {
  return cell.kind === "blank" ? said("quoted.blank") : foundIn(cell);
}

/** The unit that a quantity is entered in. */
export function unitOf({ unit }: Pick<Quantity, "unit">): Said | string {
  return unit || said("quoted.statedUnit");
}

/** As in `-5 至 12`, where a dash between the two would be taken for a sign. */
export function rangeOf({ min, max }: NonNullable<Quantity["usual"]>): Said {
  if (min === undefined) return said("quoted.atMost", { max: max ?? "" });
  return max === undefined ? said("quoted.atLeast", { min }) : said("quoted.range", { min, max });
}

/** Most items that a sentence lists by name. */
const NAMED = 5;

/** The first of many, as in `F6、F7 等`. */
export function fewOf(list: readonly (string | Said)[]): Said {
  return said(list.length > NAMED ? "quoted.fewAndMore" : "quoted.few", { listed: list.slice(0, NAMED) });
}

/** A text without line breaks, to be named in a sentence. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
