import type { DepartmentReturn, RegisterStateKey } from "../../app/returns/returnsOf";

/** States, the worst first. */
const ORDER: readonly RegisterStateKey[] = ["overdue", "unsent", "out", "incomplete", "returned", "merged"];
/** Those of departments that are to be reminded. */
const TO_REMIND: readonly RegisterStateKey[] = ["overdue", "out", "incomplete"];

/** Who is late first; in the order of the document among equals. */
export function latestFirst(departments: readonly DepartmentReturn[]): DepartmentReturn[] {
  return [...departments].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** Departments that have not sent back everything. */
export function toRemind(departments: readonly DepartmentReturn[]): DepartmentReturn[] {
  return latestFirst(departments).filter(({ state }) => TO_REMIND.includes(state));
}

/** How many departments there are in some states. */
export function countIn(departments: readonly DepartmentReturn[], ...states: RegisterStateKey[]): number {
  return departments.filter(({ state }) => states.includes(state)).length;
}
