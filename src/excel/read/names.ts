import { Part } from "../request/part";

/** Reads the names of the workbook, each with its formula, as in `='填报-县统计局'!$F$7`. */
export const READING_NAMES = new Part<ReadonlyMap<string, string>>(({ workbook: { names } }) => {
  names.load("items/name, items/formula");
  return () => new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
});
