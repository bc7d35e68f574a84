import type { CsvRecord } from "./csvRecords";

/** Titles are the same in any case, with blanks around them or without. */
export function sameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

export function isBlank({ fields }: Pick<CsvRecord, "fields">): boolean {
  return fields.every((field) => field.trim() === "");
}
