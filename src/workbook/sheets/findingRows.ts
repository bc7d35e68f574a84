import type { IndicatorSystem } from "../../system/schema";
import { type Finding, isOpen, type Place } from "../../validation/finding";
import { targetOf } from "../plan/link";
import type { Content } from "../plan/plan";
import { GONE, type Note, type NotedRow, NOTHING_FOUND } from "./findingNotes";
import { FINDING_COLUMN } from "../tableNames";

export const FINDING_TITLES: readonly string[] = Object.values(FINDING_COLUMN);

/** What became of findings between two checks. */
export interface CheckedFindings {
  readonly findings: readonly Finding[];
  /** ids of the check before; undefined when there was none */
  readonly before: readonly string[] | undefined;
  /** rows of the check before beside which users have written something */
  readonly noted: readonly NotedRow[];
}

/** A row of 校验结果: what stands in our columns, in their order, and in those of users. */
export interface FindingRow {
  readonly cells: readonly Content[];
  readonly notes: readonly Note[];
}

/**
 * The rows of 校验结果; one row that says so when there is nothing to say. Notes of users go with their findings, and
 * what is told no more stays at the end where it has some. What stands in 位置 is a formula over two other cells of the
 * row, the same in each: Excel lets one formula have a whole column.
 */
export function findingRows(
  system: IndicatorSystem,
  { findings, before, noted }: CheckedFindings,
): FindingRow[] {
  const now = new Set(findings.map(({ id }) => id));
  const notesOf = new Map(noted.filter(({ id }) => id !== "").map(({ id, notes }) => [id, notes]));
  const told = findings.map((finding, i) => ({
    cells: inOrder({ ...rowOf(system, finding, before), [FINDING_COLUMN.no]: i + 1 }),
    notes: notesOf.get(finding.id) ?? [],
  }));
  const nothing = { cells: inOrder({ [FINDING_COLUMN.message]: NOTHING_FOUND }), notes: [] };
  const kept = noted.filter(({ id }) => !now.has(id)).map(keptRow);
  return [...(told.length > 0 ? told : [nothing]), ...kept];
}

/** A row that a check of before has written, or a user. That nothing was found may be true no more. */
function keptRow({ id, own, notes }: NotedRow): FindingRow {
  const { [FINDING_COLUMN.row]: _, [FINDING_COLUMN.cell]: __, ...said } = own;
  if (said[FINDING_COLUMN.message] === NOTHING_FOUND) return { cells: inOrder({}), notes };
  return { cells: inOrder(id === "" ? said : { ...said, [FINDING_COLUMN.state]: GONE }), notes };
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

function inOrder(cells: Readonly<Record<string, Content>>): Content[] {
  return FINDING_TITLES.map((title) => cells[title] ?? null);
}

/** By what a sheet finds its own cells in the list: row and part, wherever the cell has moved. */
export function markCode({ key, department, part }: Pick<Place, "key" | "department" | "part">): string {
  return `${key || department}#${part}`;
}

function stateOf({ id, explained }: Finding, before: readonly string[] | undefined): string {
  if (explained !== undefined) return `已说明：${explained}`;
  return before?.includes(id) ? "仍存在" : "新发现";
}

/** Ids of the check before that are told no more. */
export function mendedIds({ findings, before = [] }: Omit<CheckedFindings, "noted">): string[] {
  const now = new Set(findings.map(({ id }) => id));
  return before.filter((id) => !now.has(id));
}

/** The line below the title: how many of each, and what was mended since the check before. */
export function findingSummary(checked: CheckedFindings): string {
  const { findings } = checked;
  const [mended, mandatory] = [
    mendedIds(checked).length,
    findings.filter((each) => each.severity === "mandatory").length,
  ];
  const explained = findings.filter((finding) => !isOpen(finding)).length;
  const advisory = findings.length - mandatory - explained;
  const since = mended > 0 ? `；上次发现的问题中已有 ${mended} 个不再出现` : "";
  if (findings.length === 0) return `校验通过：没有发现问题${since}`;
  const settled = explained > 0 ? `，已说明 ${explained} 个` : "";
  return `发现 ${findings.length} 个问题：必须改正 ${mandatory} 个，需要核实 ${advisory} 个${settled}${since}`;
}

function nameOf(system: IndicatorSystem, key: string): string | null {
  return system.quantities.find((quantity) => quantity.key === key)?.name ?? (key || null);
}
