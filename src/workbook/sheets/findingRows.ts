import type { IndicatorSystem } from "../../system/schema";
import { type Finding, isOpen } from "../../validation/finding";
import { targetOf } from "../plan/link";
import type { Content } from "../plan/plan";
import { EXPLAINED, FRESH, GONE, NOTHING_FOUND, STANDING, WORDS } from "./findingNotes";
import { markCode } from "../marks";
import { FINDING_COLUMN } from "../tableNames";

export const FINDING_TITLES: readonly string[] = Object.values(FINDING_COLUMN);

/** What became of findings between two checks. */
export interface CheckedFindings {
  readonly findings: readonly Finding[];
  /** ids of the check before; undefined when there was none */
  readonly before: readonly string[] | undefined;
}

/** A row of 校验结果: what comes into our columns, in their order; undefined for what stays as it is. */
export type FindingRow = readonly (Content | undefined)[];

/**
 * A finding in its row. What stands in 位置 is a formula over two other cells of the row, the same in each: Excel lets
 * one formula have a whole column.
 *
 * @param no its number in the list
 */
export function toldRow(
  system: IndicatorSystem,
  finding: Finding,
  before: CheckedFindings["before"],
  no: number,
): FindingRow {
  return inOrder({ ...rowOf(system, finding, before), [FINDING_COLUMN.no]: no }, null);
}

/** The row that says so when there is nothing to say. */
export function nothingRow(): FindingRow {
  return inOrder({ [FINDING_COLUMN.message]: NOTHING_FOUND }, null);
}

/** A row that holds nothing any more. */
export function blankRow(): FindingRow {
  return inOrder({}, null);
}

/** The row of a finding that is told no more: it says so, and marks nothing. */
export function goneRow(): FindingRow {
  const { no, state, row, cell } = FINDING_COLUMN;
  return inOrder({ [no]: null, [state]: GONE, [row]: null, [cell]: null }, undefined);
}

/** A row of a user stays as it is; one that was copied with our hidden codes gives them up. */
export function usersRow(): FindingRow {
  const { id, row, cell } = FINDING_COLUMN;
  return inOrder({ [id]: null, [row]: null, [cell]: null }, undefined);
}

/** What the row of a finding says to people, as `notedRows` looks for it. */
export function wordsOfFinding(system: IndicatorSystem, finding: Finding): string {
  const row = rowOf(system, finding, undefined);
  return WORDS.map((title) => String(row[title] ?? "").trim()).join("\n");
}

function rowOf(
  system: IndicatorSystem,
  finding: Finding,
  before: readonly string[] | undefined,
): Readonly<Record<string, Content>> {
  const { severity, sheet, cell, key, department, found, expected, correction, message, id } = finding;
  return {
    [FINDING_COLUMN.state]: stateOf(finding, before),
    [FINDING_COLUMN.severity]: severity === "mandatory" ? "强制" : "核实",
    [FINDING_COLUMN.department]: system.departments.find((each) => each.id === department)?.name ?? null,
    [FINDING_COLUMN.target]: cell ? targetOf(sheet, cell) : null,
    [FINDING_COLUMN.shown]: cell ? `${sheet} ${cell}` : sheet,
    [FINDING_COLUMN.name]: nameOf(system, key),
    [FINDING_COLUMN.found]: found || null,
    [FINDING_COLUMN.expected]: expected || null,
    [FINDING_COLUMN.correction]: correction ?? null,
    [FINDING_COLUMN.message]: message,
    [FINDING_COLUMN.id]: id,
    // what is explained wants nothing more: it is listed, and not marked
    [FINDING_COLUMN.row]: isOpen(finding) ? key || null : null,
    [FINDING_COLUMN.cell]: isOpen(finding) ? markCode(finding) : null,
  };
}

/** @param otherwise what comes into the other columns */
function inOrder(
  cells: Readonly<Record<string, Content>>,
  otherwise: null | undefined,
): (Content | undefined)[] {
  return FINDING_TITLES.map((title) => (title in cells ? cells[title]! : otherwise));
}

function stateOf({ id, explained }: Finding, before: readonly string[] | undefined): string {
  if (explained !== undefined) return EXPLAINED + explained;
  return before?.includes(id) ? STANDING : FRESH;
}

/** Ids of the check before that are told no more. */
export function mendedIds({ findings, before = [] }: CheckedFindings): string[] {
  const now = new Set(findings.map(({ id }) => id));
  return before.filter((id) => !now.has(id));
}

export const NOT_CHECKED = "尚未校验";

/** Whether a cell holds the line below the title. */
export function isSummary(cell: unknown): boolean {
  return typeof cell === "string" && (cell === NOT_CHECKED || /^(校验通过：|发现 \d+ 个问题：)/.test(cell));
}

/**
 * The line below the title: how many of each, and what was mended since the check before.
 *
 * @param rows of the list: some stay for what was noted beside them
 */
export function findingSummary(checked: CheckedFindings, rows: readonly FindingRow[]): string {
  const { findings } = checked;
  const state = FINDING_TITLES.indexOf(FINDING_COLUMN.state);
  const kept = rows.filter((row) => row[state] === GONE).length;
  const noted = kept > 0 ? `；另有 ${kept} 行已消除，因有备注保留` : "";
  const [mended, mandatory] = [
    mendedIds(checked).length,
    findings.filter((each) => each.severity === "mandatory").length,
  ];
  const explained = findings.filter((finding) => !isOpen(finding)).length;
  const advisory = findings.length - mandatory - explained;
  const since = mended > 0 ? `；上次发现的问题中已有 ${mended} 个不再出现` : "";
  if (findings.length === 0) return `校验通过：没有发现问题${since}${noted}`;
  const settled = explained > 0 ? `，已说明 ${explained} 个` : "";
  return `发现 ${findings.length} 个问题：必须改正 ${mandatory} 个，需要核实 ${advisory} 个${settled}${since}${noted}`;
}

function nameOf(system: IndicatorSystem, key: string): string | null {
  return system.quantities.find((quantity) => quantity.key === key)?.name ?? (key || null);
}
