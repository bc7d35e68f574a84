import { moveIndex, moveRect } from "./movedRects";
import type { Rect } from "./rect";
import type { StructuralEdit } from "./source";

/** How a filter chooses. @source Excel.FilterOn */
export type FilterOn =
  | "BottomItems"
  | "BottomPercent"
  | "CellColor"
  | "Dynamic"
  | "FontColor"
  | "Values"
  | "TopItems"
  | "TopPercent"
  | "Icon"
  | "Custom";

/** A span of time that is shown, as in `{ date: "2017-05", specificity: "Month" }`. @source Excel.FilterDatetime */
export interface FilterDatetime {
  readonly date: string;
  readonly specificity: string;
}

/** What one column of a filter shows. @source Excel.FilterCriteria */
export interface FilterCriteria {
  readonly filterOn: FilterOn;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** `#RRGGBB` */
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly values?: readonly (string | FilterDatetime)[];
  readonly icon?: { readonly set: string; readonly index: number };
}

/** Values that are shown, blanks the last, since a file says apart whether they are. */
export function blanksLast<Value>(values: readonly (Value | string)[]): (Value | string)[] {
  return [...values.filter((value) => value !== ""), ...(values.includes("") ? [""] : [])];
}

/** The filter of a sheet outside of its tables; `rect` includes the row of titles. */
export interface SheetFilter {
  readonly rect: Rect;
  /** by the distance of a column from the first */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** The filter after rows, columns or cells were inserted or deleted; undefined when its range was deleted. */
export function moveFilter(filter: SheetFilter, edit: StructuralEdit): SheetFilter | undefined {
  const [rect] = moveRect(filter.rect, edit) ?? [];
  if (!rect) return undefined;
  if (edit.axis === "row" || edit.across) return { ...filter, rect };
  const criteria = [...filter.criteria].flatMap(([place, each]): [number, FilterCriteria][] => {
    const moved = moveIndex(filter.rect.left + place, edit);
    return moved === undefined ? [] : [[moved - rect.left, each]];
  });
  return { rect, criteria: new Map(criteria) };
}
