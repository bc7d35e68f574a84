import { USUAL } from "../emulator/character";
import { ExcelHost } from "../emulator/excelHost";
import type { WorkbookModel } from "../emulator/model/workbook";

/**
 * As an Excel whose option "Fill formulas in tables to create calculated columns" is off: what a department types into one
 * cell of its sheet is meant for that cell alone.
 */
const CHARACTER = { ...USUAL, calculatedColumns: "off" } as const;

/** The workbook that the page shows, and where it comes from. */
export interface OpenWorkbook {
  readonly host: ExcelHost;
  /** of its file, or of the one that it will be saved as */
  readonly name: string;
  /** its file, where the browser can write to it */
  readonly handle: FileSystemFileHandle | undefined;
  /** revision of the host that a file holds; undefined where none does */
  readonly savedAt: number | undefined;
}

/** @param workbook undefined for an empty one */
export function openWorkbook(
  name: string,
  workbook?: WorkbookModel,
  handle?: FileSystemFileHandle,
  isUnsaved = false,
): OpenWorkbook {
  const host = new ExcelHost(workbook, CHARACTER);
  return { host, name, handle, savedAt: isUnsaved ? undefined : host.revision };
}

/** Whether it holds what no file does. */
export function isUnsaved({ host, savedAt }: OpenWorkbook): boolean {
  return host.revision !== savedAt;
}
