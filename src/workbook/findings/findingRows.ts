import type { IndicatorSystem } from "../../system/schema";
import { type Finding, isOpen } from "../../validation/finding";
import type { CellOf, Column } from "../columns/column";
import type { Content } from "../plan/plan";
import { FINDING_COLUMN } from "../tableNames";
import { FINDING_COLUMNS, placeLink, type ToldFinding } from "./findingColumns";
import { GONE, NOTHING_FOUND } from "./findingStates";

/** What became of findings between two checks. */
export interface CheckedFindings {
  readonly findings: readonly Finding[];
  /** ids of the check before; undefined when there was none */
  readonly before: readonly string[] | undefined;
}

/** A row of 校验结果: a finding, or what comes into some of our columns alone. */
export interface FindingRow {
  readonly told?: ToldFinding;
  /** by the keys of columns */
  readonly only?: Readonly<Record<string, Content>>;
  /** what comes into the others of our columns: null empties them, undefined leaves them as they are */
  readonly otherwise: null | undefined;
}

/** What comes into a cell of ours; undefined leaves it as it is. */
export function contentIn(
  { told, only, otherwise }: FindingRow,
  { key, cell }: Column<ToldFinding>,
  at: CellOf,
): Content | undefined {
  if (told) return cell?.(told, at) ?? null;
  if (key === FINDING_COLUMN.place && otherwise === null) return placeLink(at);
  return only && key in only ? only[key] : otherwise;
}

/** A finding in its row. */
export function toldRow(told: ToldFinding): FindingRow {
  return { told, otherwise: null };
}

/** The row that says that nothing was found. */
export function nothingRow(): FindingRow {
  return { only: { [FINDING_COLUMN.message]: NOTHING_FOUND }, otherwise: null };
}

/** A row that holds nothing any more. */
export function blankRow(): FindingRow {
  return { otherwise: null };
}

/** The row of a finding that is no longer reported: its state says so, and it marks no cell. */
export function goneRow(): FindingRow {
  const { no, state, row, cell } = FINDING_COLUMN;
  return { only: { [no]: null, [state]: GONE, [row]: null, [cell]: null }, otherwise: undefined };
}

/** A row of a user stays as it is; one that was copied with our hidden codes gives them up. */
export function usersRow(): FindingRow {
  const { id, row, cell } = FINDING_COLUMN;
  return { only: { [id]: null, [row]: null, [cell]: null }, otherwise: undefined };
}

/** What the row of a finding says to people, as `notedRows` looks for it. */
export function wordsOfFinding(system: IndicatorSystem, finding: Finding): string {
  const told: ToldFinding = { system, finding, before: undefined, no: 0 };
  const content = (key: string): Content =>
    FINDING_COLUMNS.find((column) => column.key === key)!.cell!(told, () => "");
  return WORDS.map((key) => String(content(key) ?? "").trim()).join("\n");
}

/** Columns that people read, and that tell one finding from most others. */
export const WORDS = [FINDING_COLUMN.department, FINDING_COLUMN.name, FINDING_COLUMN.message] as const;

/** Ids of the check before that are no longer reported. */
export function mendedIds({ findings, before = [] }: CheckedFindings): string[] {
  const now = new Set(findings.map(({ id }) => id));
  return before.filter((id) => !now.has(id));
}

export const NOT_CHECKED = "尚未校验";

/** The line of a workbook that was scored and never checked. */
export const SCORED_SINCE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d 计分时/;

const CHECKED = /^(校验通过：|发现 \d+ 个问题：)/;

/** Whether a cell holds the line below the title. */
export function isSummary(cell: unknown): boolean {
  return typeof cell === "string" && (cell === NOT_CHECKED || CHECKED.test(cell) || SCORED_SINCE.test(cell));
}

/** How many findings there are of each kind. */
export function findingCounts(findings: readonly Finding[]): string {
  if (findings.length === 0) return "校验通过：没有发现问题";
  const mandatory = findings.filter((each) => each.severity === "mandatory").length;
  const explained = findings.filter((finding) => !isOpen(finding)).length;
  const advisory = findings.length - mandatory - explained;
  const settled = explained > 0 ? `，已说明 ${explained} 个` : "";
  return `发现 ${findings.length} 个问题：必须改正 ${mandatory} 个，需要核实 ${advisory} 个${settled}`;
}

/**
 * The line below the title: how many findings of each kind, and how many of the check before are mended.
 *
 * @param rows of the list: mended findings keep theirs where a user has noted something beside them
 */
export function findingSummary(checked: CheckedFindings, rows: readonly FindingRow[]): string {
  const { findings } = checked;
  const kept = rows.filter(({ only }) => only?.[FINDING_COLUMN.state] === GONE).length;
  const noted = kept > 0 ? `；另有 ${kept} 行已消除，因有备注保留` : "";
  const mended = mendedIds(checked).length;
  const since = mended > 0 ? `；上次发现的问题中已有 ${mended} 个不再出现` : "";
  return findingCounts(findings) + since + noted;
}
