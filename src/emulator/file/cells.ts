import { type Cell as FileCell, type CellValue as FileValue, ValueType } from "@cj-tech-master/excelts";
import { type Cell, CellError, type CellStyle, type CellValue } from "../model/cell";

const MS_PER_DAY = 86_400_000;
/** day 0 of Excel's calendar, as a count of days before 1970-01-01 */
const EPOCH_DAYS = 25_569;

/** A cell of the file as the model holds it; undefined when there is nothing in it. */
export function readCell(cell: FileCell): Cell | undefined {
  if (cell.type === ValueType.Merge) {
    return hasStyle(cell) ? { value: null, style: cell.style as CellStyle } : undefined;
  }
  const result: Cell = { value: null, ...content(cell.value) };
  if (cell.formula) result.formula = cell.formula;
  if (hasStyle(cell)) result.style = cell.style as CellStyle;
  const note = (cell as { note?: unknown }).note;
  if (note !== undefined) result.kept = { ...result.kept, note };
  const empty = result.value === null && result.formula === undefined && !result.style && !result.kept;
  return empty ? undefined : result;
}

function hasStyle(cell: FileCell): boolean {
  return Object.values(cell.style ?? {}).some((part) => part !== undefined && part !== null);
}

function content(value: FileValue): Partial<Cell> {
  if (value === null || value === undefined) return {};
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value === "string") return { value: value === "" ? null : value };
  if (value instanceof Date) return { value: value.getTime() / MS_PER_DAY + EPOCH_DAYS };
  if ("error" in value) return { value: new CellError(value.error) };
  if ("richText" in value) {
    return { value: value.richText.map(({ text }) => text).join(""), kept: { richText: value.richText } };
  }
  if ("hyperlink" in value) return { ...content(value.text as FileValue), hyperlink: value.hyperlink };
  if ("checkbox" in value) return { value: value.checkbox };
  return content((value as { result?: FileValue }).result);
}

/** Puts a cell of the model into the file. */
export function writeCell(cell: Cell, file: FileCell): void {
  if (cell.style) file.style = cell.style as FileCell["style"];
  const value = fileValue(cell.value);
  if (cell.formula !== undefined)
    file.value = { formula: cell.formula, result: value ?? undefined } as FileValue;
  else if (cell.kept?.richText) file.value = { richText: cell.kept.richText } as FileValue;
  else if (cell.hyperlink !== undefined)
    file.value = { text: String(value ?? ""), hyperlink: cell.hyperlink };
  else if (value !== null) file.value = value;
  if (cell.kept?.note !== undefined) (file as { note?: unknown }).note = cell.kept.note;
}

function fileValue(value: CellValue): number | string | boolean | { error: "#N/A" } | null {
  return value instanceof CellError ? { error: value.code as "#N/A" } : value;
}
