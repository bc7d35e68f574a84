import type { WorkbookModel } from "../../emulator/model/workbook";
import { storedSystem } from "../../workbook/sheets/storedSystem";
import { SHEET } from "../../workbook/sheetNames";

/** The year of the sheets in a workbook, by the system that it keeps; undefined where it keeps none that can be read. */
export function yearOf(workbook: WorkbookModel): number | undefined {
  const sheet = workbook.sheet(SHEET.stored);
  if (!sheet) return undefined;
  const cells = [...sheet.entries()]
    .filter(([, column]) => column === 0)
    .sort(([one], [other]) => one - other)
    .map(([, , { value }]) => value);
  const stored = storedSystem(cells);
  const document = stored.kind === "whole" ? (stored.document as { readonly period?: unknown }) : undefined;
  return typeof document?.period === "number" ? document.period : undefined;
}

/** The name of a file for another year: the year in it is that year, or is added to it. */
export function nameForYear(name: string, before: number, now: number): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const renamed = stem.replace(new RegExp(`(?<!\\d)${before}(?!\\d)`, "g"), String(now));
  return (renamed === stem ? `${stem}${now}` : renamed) + ending;
}
