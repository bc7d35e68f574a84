/** A file that this host cannot open. */
export class WorkbookFileError extends Error {
  constructor(
    readonly kind: "not-xlsx" | "too-large" | "unsafe",
    message: string,
  ) {
    super(message);
  }
}
