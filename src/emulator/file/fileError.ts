/**
 * Why a file cannot be opened: `encrypted` with a password to open; `old-excel` .xls or .et; `binary` .xlsb;
 * `open-document` .ods; `damaged` a workbook of which a part is missing or unreadable; `not-a-workbook` anything
 * else; `too-large` unpacks to more than can be held; `unsafe` has a document type.
 */
export type Refusal =
  | "encrypted"
  | "old-excel"
  | "binary"
  | "open-document"
  | "damaged"
  | "not-a-workbook"
  | "too-large"
  | "unsafe";

/** A file that this host cannot open. */
export class WorkbookFileError extends Error {
  constructor(
    readonly kind: Refusal,
    message: string,
  ) {
    super(message);
  }
}
