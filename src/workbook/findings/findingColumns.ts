import type { IndicatorSystem } from "../../system/schema";
import { type Finding, isOpen } from "../../validation/finding";
import type { CellOf, Column } from "../columns/column";
import { markCode } from "../marks";
import { linkBy, targetOf } from "../plan/link";
import type { Formula } from "../plan/plan";
import { FINDING_COLUMN } from "../tableNames";
import { EXPLAINED, FRESH, STANDING } from "./findingStates";

/** A finding in the list. */
export interface ToldFinding {
  readonly system: IndicatorSystem;
  readonly finding: Finding;
  /** ids of the check before; undefined when there was none */
  readonly before: readonly string[] | undefined;
  /** its number in the list */
  readonly no: number;
}

/** The columns of 校验结果, in order; codes stand in hidden columns behind those that people read. */
export const FINDING_COLUMNS: readonly Column<ToldFinding>[] = [
  { key: FINDING_COLUMN.no, width: 6, format: "center", cell: ({ no }) => no },
  { key: FINDING_COLUMN.state, width: 10, format: "center", cell: stateOf },
  {
    key: FINDING_COLUMN.severity,
    width: 10,
    format: "center",
    cell: ({ finding: { severity } }) => (severity === "mandatory" ? "强制" : "核实"),
  },
  {
    key: FINDING_COLUMN.department,
    width: 18,
    format: "center",
    cell: ({ system, finding: { department } }) =>
      system.departments.find((each) => each.id === department)?.name ?? null,
  },
  {
    key: FINDING_COLUMN.place,
    width: 26,
    format: "link",
    cell: (_, at) => placeLink(at),
  },
  { key: FINDING_COLUMN.name, width: 24, cell: nameOf },
  { key: FINDING_COLUMN.found, width: 16, cell: ({ finding: { found } }) => found || null },
  { key: FINDING_COLUMN.expected, width: 24, cell: ({ finding: { expected } }) => expected || null },
  { key: FINDING_COLUMN.correction, width: 12, cell: ({ finding: { correction } }) => correction ?? null },
  { key: FINDING_COLUMN.message, width: 56, cell: ({ finding: { message } }) => message },
  { key: FINDING_COLUMN.id, width: 0, cell: ({ finding: { id } }) => id },
  // findings that are explained are listed, but not marked
  {
    key: FINDING_COLUMN.row,
    width: 0,
    cell: ({ finding }) => (isOpen(finding) ? finding.key || null : null),
  },
  {
    key: FINDING_COLUMN.cell,
    width: 0,
    cell: ({ finding }) => (isOpen(finding) ? markCode(finding) : null),
  },
  {
    key: FINDING_COLUMN.target,
    width: 0,
    cell: ({ finding: { sheet, cell } }) => (cell ? targetOf(sheet, cell) : null),
  },
  {
    key: FINDING_COLUMN.shown,
    width: 0,
    cell: ({ finding: { sheet, cell } }) => (cell ? `${sheet} ${cell}` : sheet),
  },
];

/**
 * A link by two other cells of its row. It is the same formula in every row, so that Excel may fill the column with it.
 */
export function placeLink(at: CellOf): Formula {
  return linkBy(at(FINDING_COLUMN.target), at(FINDING_COLUMN.shown));
}

function stateOf({ finding: { id, explained }, before }: ToldFinding): string {
  if (explained !== undefined) return EXPLAINED + explained;
  return before?.includes(id) ? STANDING : FRESH;
}

function nameOf({ system, finding: { key } }: ToldFinding): string | null {
  return system.quantities.find((quantity) => quantity.key === key)?.name ?? (key || null);
}
