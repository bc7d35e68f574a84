import type { Place } from "../validation/finding";
import type { Area, Formula, HighlightPlan } from "./plan/plan";
import { FINDING_NAME } from "./tableNames";

const MARKED_LOOK = { fill: "#FFC7CE", color: "#9C0006" } as const;

/** The code by which a sheet finds its own cells in the list of findings: row and part, wherever the cell has moved. */
export function markCode({ key, department, part }: Pick<Place, "key" | "department" | "part">): string {
  return `${key || department}#${part}`;
}

/**
 * Marks cells of an area that are in the list of findings, by the keys in their rows.
 *
 * @param key address of the key in the first row of the area, as in `A7`
 */
export function rowMark(area: Area, key: string, part: string): HighlightPlan {
  return mark(area, `$${key}&"#${part}"`);
}

/** What the newest check says about a row, by the cell of its key: the first of its findings, which is the worst. */
export function opinionFormula(key: string): Formula {
  return { formula: `=IFERROR(INDEX(${FINDING_NAME.messages},MATCH(${key},${FINDING_NAME.rows},0)),"")` };
}

/** Marks an area while its code is in the list of findings. */
export function mark(area: Area, code: string): HighlightPlan {
  return { area, when: `=ISNUMBER(MATCH(${code},${FINDING_NAME.cells},0))`, ...MARKED_LOOK };
}
