import type { Period } from "../system/period";
import { USUAL } from "../emulator/character";
import { ExcelHost } from "../emulator/excelHost";
import type { WorkbookModel } from "../emulator/model/workbook";
import { periodIn } from "./files/periodIn";
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
  /** the period of the sheets in its file; undefined where there is none, or it is not one of ours */
  readonly savedPeriod: Period | undefined;
}

/**
 * @param workbook undefined for an empty one
 * @param kept what this browser knows of it, where it was not opened from its file
 */
export function openWorkbook(
  name: string,
  workbook?: WorkbookModel,
  handle?: FileSystemFileHandle,
  kept?: Pick<KeptWorkbook, "isUnsaved" | "savedPeriod" | "savedYear">,
): OpenWorkbook {
  const host = new ExcelHost(workbook, CHARACTER);
  return {
    host,
    name,
    handle,
    savedAt: kept?.isUnsaved ? undefined : host.revision,
    savedPeriod: kept ? (kept.savedPeriod ?? kept.savedYear) : periodIn(host.workbook),
  };
}

/** The period that the workbook has gone on to since its file was written: that file is to stay as it is. */
export function periodSince({ host, savedPeriod }: OpenWorkbook): Period | undefined {
  const period = savedPeriod === undefined ? undefined : periodNow(host);
  return period === savedPeriod ? undefined : period;
}

const periods = new WeakMap<ExcelHost, { readonly revision: number; readonly period: Period | undefined }>();

/** It is asked whenever the page is drawn, and stands in a long text. */
function periodNow(host: ExcelHost): Period | undefined {
  const { revision } = host;
  const known = periods.get(host);
  if (known?.revision === revision) return known.period;
  const period = periodIn(host.workbook);
  periods.set(host, { revision, period });
  return period;
}

/** Whether it holds what no file does. */
export function isUnsaved({ host, savedAt }: OpenWorkbook): boolean {
  return host.revision !== savedAt;
}
