import { USUAL } from "../emulator/character";
import { ExcelHost } from "../emulator/excelHost";
import type { WorkbookModel } from "../emulator/model/workbook";
import { yearOf } from "./files/yearOf";
import type { KeptWorkbook } from "./kept/keptWorkbooks";

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
  /** the year of the sheets in its file; undefined where there is none, or it is not one of ours */
  readonly savedYear: number | undefined;
}

/**
 * @param workbook undefined for an empty one
 * @param kept what this browser knows of it, where it was not opened from its file
 */
export function openWorkbook(
  name: string,
  workbook?: WorkbookModel,
  handle?: FileSystemFileHandle,
  kept?: Pick<KeptWorkbook, "isUnsaved" | "savedYear">,
): OpenWorkbook {
  const host = new ExcelHost(workbook, CHARACTER);
  return {
    host,
    name,
    handle,
    savedAt: kept?.isUnsaved ? undefined : host.revision,
    savedYear: kept ? kept.savedYear : yearOf(host.workbook),
  };
}

/** The year that the workbook has gone on to since its file was written: that file is to stay as it is. */
export function yearSince({ host, savedYear }: OpenWorkbook): number | undefined {
  const year = savedYear === undefined ? undefined : yearNow(host);
  return year === savedYear ? undefined : year;
}

const years = new WeakMap<ExcelHost, { readonly revision: number; readonly year: number | undefined }>();

/** It is asked whenever the page is drawn, and stands in a long text. */
function yearNow(host: ExcelHost): number | undefined {
  const { revision } = host;
  const known = years.get(host);
  if (known?.revision === revision) return known.year;
  const year = yearOf(host.workbook);
  years.set(host, { revision, year });
  return year;
}

/** Whether it holds what no file does. */
export function isUnsaved({ host, savedAt }: OpenWorkbook): boolean {
  return host.revision !== savedAt;
}
