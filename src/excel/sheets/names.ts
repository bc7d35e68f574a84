import { nameReference } from "../../workbook/plan/address";
import type { NamePlan } from "../../workbook/plan/plan";
import { type Part, writing } from "../request/part";

/** Names of the workbook that mean other cells from now on: formulas that users wrote over a name go on working. */
export function meaning(names: readonly NamePlan[]): Part {
  return writing(({ workbook }) => {
    for (const each of names) workbook.names.getItem(each.name).formula = nameReference(each);
  });
}

export function deletingNames(names: readonly string[]): Part {
  return writing(({ workbook }) => {
    for (const name of names) workbook.names.getItem(name).delete();
  });
}
