import { type Said, said } from "../i18n/said";

/** Why a file cannot be opened, as the reader of files says it. */
type Refusal =
  | "encrypted"
  | "old-excel"
  | "binary"
  | "open-document"
  | "damaged"
  | "not-a-workbook"
  | "too-large"
  | "unsafe";

/**
 * What a person is told of a file that cannot be opened, to be said behind its name: what is wrong with it and what to
 * do.
 *
 * @param name of the file; WPS's own old format cannot be told from Excel's by what is in it
 */
export function fileRefusal(kind: Refusal, name: string): Said {
  const isWps = kind === "old-excel" && /\.et[t]?$/i.test(name);
  return said(`problems.refusal.${isWps ? "old-wps" : kind}`);
}
