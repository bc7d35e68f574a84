import type { FoundCell } from "./foundCell";

/** What people write into a row of 督查督导. */
export const MATTER_PARTS = [
  ...(["date", "by", "unit", "task", "matter"] as const),
  ...(["demand", "deadline", "outcome", "settled"] as const),
] as const;
export type MatterPart = (typeof MATTER_PARTS)[number];

/** A row of 督查督导 as it stands in the workbook. */
export interface MatterCells {
  /** of the department with the name of its unit; undefined where there is none */
  readonly department: string | undefined;
  /** of those columns that are there */
  readonly cells: Readonly<Partial<Record<MatterPart, FoundCell>>>;
}
