import type { Context } from "../excel/request/part";

/** A workbook apart from the one that Excel shows. */
interface OtherWorkbook {
  readonly context: Context;
  /** @returns the .xlsx file with what is in it by then */
  save(): Promise<Uint8Array>;
}

/** Workbooks apart from the one that Excel shows. */
export interface Others {
  /**
   * Opens that of a file.
   *
   * @param isAsSaved none of its formulas is computed
   * @throws Problem when it cannot be opened
   */
  open(bytes: Uint8Array, name: string, isAsSaved?: boolean): Promise<OtherWorkbook>;
  make(): Promise<OtherWorkbook>;
}

let others: Others | undefined;

/**
 * From now on other workbooks are opened and made in this way; Excel itself cannot open one without showing it. Apart
 * from what uses them: the frame of the pane says this, and loads nothing else.
 */
export function openOthersBy(way: Others): void {
  others = way;
}

/** @returns undefined where nobody has said how */
export function waysToOthers(): Others | undefined {
  return others;
}
