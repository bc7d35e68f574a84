import { type Period, periodOf, spanCode } from "../../system/period";
import { archiveLabel } from "../../workbook/archive/archiveNames";
import type { WorkbookModel } from "../../emulator/model/workbook";
import { storedSystem } from "../../workbook/sheets/storedSystem";
import { SHEET } from "../../workbook/sheetNames";

/** The period of the sheets in a workbook, by the system that it keeps; undefined where it keeps none that can be read. */
export function periodIn(workbook: WorkbookModel): Period | undefined {
  const sheet = workbook.sheet(SHEET.stored);
  if (!sheet) return undefined;
  const cells = [...sheet.entries()]
    .filter(([, column]) => column === 0)
    .sort(([one], [other]) => one - other)
    .map(([, , { value }]) => value);
  const stored = storedSystem(cells);
  const document = stored.kind === "whole" ? (stored.document as { readonly period?: unknown }) : undefined;
  return document === undefined ? undefined : periodOf(document.period);
}

/** The name of a file for another period: the period in it is that one, or is added to it. */
export function nameForPeriod(name: string, before: Period, now: Period): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const isYear = spanCode(before) === "";
  // between years the words around the number stay; a span has words of its own
  const keeps = isYear && spanCode(now) === "";
  const label = isYear
    ? `${before}(?!\\d|[HQM]\\d)${keeps ? "" : "(年度|年)?"}`
    : `(${archiveLabel(before)}|${before}(?!\\d))`;
  const renamed = stem.replace(new RegExp(`(?<!\\d)${label}`, "g"), archiveLabel(now));
  return (renamed === stem ? `${stem}${keeps ? "" : "-"}${archiveLabel(now)}` : renamed) + ending;
}
