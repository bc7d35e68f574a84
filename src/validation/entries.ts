import type { IndicatorSystem, Normalisation } from "../system/schema";
import type { Finding } from "./finding";

/** One cell that a department fills, as it was found. */
export interface EntryCell {
  readonly key: string;
  readonly lag: number;
  readonly sheet: string;
  /** as in `F7` */
  readonly cell: string;
  readonly kind: "blank" | "number" | "text" | "boolean" | "error";
  /** null when blank; the code of an error, as in `#N/A` */
  readonly value: number | string | boolean | null;
}

/** Something about a sheet itself that keeps entries from being found. */
export interface StructureFault extends Omit<Finding, "severity"> {
  readonly rule: "sheet-missing" | "column-missing" | "row-missing" | "row-doubled" | "row-unknown";
}

/** Goalposts and floor of one component as they stand on the sheet. */
export interface ParameterCells {
  /** as in `tax_share.level` */
  readonly key: string;
  readonly method: Normalisation["method"];
  /** 指标名称 and 分项, for people */
  readonly name: string;
  readonly low: EntryCell;
  readonly high: EntryCell;
  readonly floor: EntryCell;
}

/** Everything that a workbook holds for validation and scoring. */
export interface Submission {
  readonly system: IndicatorSystem;
  /** by `entryKey(key, lag)` */
  readonly entries: ReadonlyMap<string, EntryCell>;
  readonly parameters: readonly ParameterCells[];
  readonly faults: readonly StructureFault[];
}

export function entryKey(key: string, lag: number): string {
  return `${key}@${lag}`;
}

/** The number that was entered; NaN when there is none. */
export function numberAt({ entries }: Submission, key: string, lag: number): number {
  const entry = entries.get(entryKey(key, lag));
  return entry?.kind === "number" ? (entry.value as number) : NaN;
}

/** What stands in a cell, as a finding quotes it. */
export function shown({ kind, value }: EntryCell): string {
  if (kind === "blank") return "空白";
  return kind === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
