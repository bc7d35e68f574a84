import { nameReference } from "../../workbook/plan/address";
import type { NamePlan } from "../../workbook/plan/plan";
import { type Part, writing } from "../request/part";

/** Points names of the workbook to other cells, so that formulas of users that use a name go on working. */
export function meaning(names: readonly NamePlan[]): Part {
  return writing(({ workbook }) => {
    for (const each of names) workbook.names.getItem(each.name).formula = nameReference(each);
  });
}

/** Deletes names that the workbook has. */
export function deletingNames(names: readonly string[]): Part {
  return writing(({ workbook }) => {
    for (const name of names) workbook.names.getItem(name).delete();
  });
}
