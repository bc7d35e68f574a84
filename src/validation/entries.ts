import type { FoundCell } from "./foundCell";
import type { MatterCells } from "./matterCells";
import type { TaskCells } from "./taskCells";
import type { Particular, Said } from "../i18n/said";
import type { Component, IndicatorSystem, Normalisation } from "../system/schema";
import type { Place } from "./finding";

export type { FoundCell } from "./foundCell";

/** Why the result of a formula is uncertain. */
export interface FormulaDoubt {
  /**
   * `circular`: it refers to itself; `unknown`: it cannot be computed here; `volatile`: each calculation may change its
   * result; `external`: it reads another file; `differs`: its result is not the one in the file
   */
  readonly kind: "circular" | "unknown" | "volatile" | "external" | "differs";
  /** its result as computed here, where that differs from the file */
  readonly computed?: string | Said;
}

/** One cell that a department fills with a number. */
export interface EntryCell extends FoundCell {
  readonly key: string;
  readonly lag: number;
  /** number format, where it was read */
  readonly format?: string;
  readonly doubt?: FormulaDoubt;
}

/** What a department says beside the numbers of one quantity. */
export interface RowNotes {
  readonly remark?: FoundCell;
  /** where the proof is kept */
  readonly evidence?: FoundCell;
  /** of what a constraint counts */
  readonly date?: FoundCell;
  readonly event?: FoundCell;
}

/** Who filled a sheet, when, and how to reach them. */
export interface HeadCells {
  readonly department: string;
  readonly sheet: string;
  readonly cells: Readonly<Partial<Record<HeadKey, FoundCell>>>;
}

export type HeadKey = "date" | "person" | "reviewer" | "phone";

/** Something about a sheet itself, as it was found; a rule says what it means. */
export interface StructureFault extends Place {
  readonly rule: StructureRuleId;
  readonly found: string | Said;
  /** what the words of the rule need */
  readonly details: Readonly<Record<string, Particular>>;
}

export type StructureRuleId =
  | "sheet-missing"
  | "column-missing"
  | "column-foreign"
  | "row-missing"
  | "row-doubled"
  | "row-unknown"
  | "entered-twice"
  | "formula-overwritten"
  | "validation-lost"
  | "lock-lost"
  | "row-below"
  | "rows-hidden"
  | "sheet-copied"
  | "name-astray"
  | "formula-elsewhere"
  | "other-period"
  | "other-version";

/** Goalposts and floor of one component as they stand on the sheet. */
export interface ParameterCells {
  /** as in `tax_share.level` */
  readonly key: string;
  readonly method: Normalisation["method"];
  readonly direction: Component["direction"];
  /** 指标名称 and 分项, for people */
  readonly name: Said;
  readonly low: FoundCell;
  readonly high: FoundCell;
  readonly floor: FoundCell;
  /** what low and high are based on; undefined on a sheet that has no place for it */
  readonly basis: FoundCell | undefined;
}

/** Everything that a workbook holds for validation and scoring. */
export interface Submission {
  readonly system: IndicatorSystem;
  /** whose file it is, by id; undefined where the workbook is for all departments */
  readonly part?: string;
  /** by `entryKey(key, lag)` */
  readonly entries: ReadonlyMap<string, EntryCell>;
  /** by key of the quantity */
  readonly notes: ReadonlyMap<string, RowNotes>;
  readonly heads: readonly HeadCells[];
  readonly parameters: readonly ParameterCells[];
  readonly faults: readonly StructureFault[];
  /** rows of 任务台账; undefined where the workbook has none */
  readonly tasks?: readonly TaskCells[];
  /** rows of 督查督导 in which something is asked; undefined where the workbook has no such sheet */
  readonly matters?: readonly MatterCells[];
  /** names of our sheets in the order in which findings speak of them */
  readonly sheets: readonly string[];
  /** this period's values in the workbook of the period before, by key of the quantity */
  readonly lastPeriod?: ReadonlyMap<string, number>;
}

/** The key of an entry, as in `gdp@1`; lag 0 is written too. */
export function entryKey(key: string, lag: number): string {
  return `${key}@${lag}`;
}

/** The number that was entered; NaN when there is none. */
export function numberAt({ entries }: Submission, key: string, lag: number): number {
  const entry = entries.get(entryKey(key, lag));
  return entry?.kind === "number" ? (entry.value as number) : NaN;
}
