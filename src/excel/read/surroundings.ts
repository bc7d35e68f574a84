import { passing } from "../request/passing";
import { Part, together } from "../request/part";
import { type Inventory, READING_ANY_INVENTORY } from "./inventory";
import { READING_NAMES } from "./names";

/** What a workbook holds before anything is made in it. */
export interface Surroundings extends Inventory {
  /** name of the workbook → its formula, as in `='填报-县统计局'!$F$7` */
  readonly names: ReadonlyMap<string, string>;
  /** the empty sheet of a new workbook, which is not needed once ours are made */
  readonly blank: string | undefined;
}

/** Whether the first sheet is empty, as in a new workbook. */
export const READING_IF_FIRST_IS_EMPTY = new Part(({ workbook }) => {
  const used = passing(workbook.worksheets.getFirst().getUsedRangeOrNullObject());
  return () => used.isNullObject;
});

/** Reads what the workbook holds. Answered by a Problem when it holds a system that is damaged. */
export const READING_SURROUNDINGS = together({
  inventory: READING_ANY_INVENTORY,
  names: READING_NAMES,
  isFirstEmpty: READING_IF_FIRST_IS_EMPTY,
}).map(({ inventory, names, isFirstEmpty }): Surroundings => {
  const [first, ...others] = inventory.sheets;
  return { ...inventory, names, blank: isFirstEmpty && others.length === 0 ? first : undefined };
});
