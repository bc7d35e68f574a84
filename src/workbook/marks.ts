import type { Place } from "../validation/finding";
import type { Area, HighlightPlan } from "./plan/plan";
import { FINDING_NAME } from "./tableNames";

const MARKED_LOOK = { fill: "#FFC7CE", color: "#9C0006" } as const;

/** By what a sheet finds its own cells in the list: row and part, wherever the cell has moved. */
export function markCode({ key, department, part }: Pick<Place, "key" | "department" | "part">): string {
  return `${key || department}#${part}`;
}

/** The mark of a parameter of 指标体系; its key stands in column A. */
export function rowMark(area: Area, part: string): HighlightPlan {
  return mark(area, `$A${area.row + 1}&"#${part}"`);
}

/** How a cell is shown that is in the list of findings. */
export function mark(area: Area, code: string): HighlightPlan {
  return { area, when: `=ISNUMBER(MATCH(${code},${FINDING_NAME.cells},0))`, ...MARKED_LOOK };
}
