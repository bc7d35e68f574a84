import type { Character } from "../character";
import { HostError } from "./hostError";

/** The set of members that only Excel on the web has, ExcelApiOnline. */
export const ONLINE = Infinity;

/**
 * Members newer than ExcelApi 1.13, the oldest set that runs the add-in → the set that they came with: 14 for 1.14.
 *
 * @source the API sets in the comments of @types/office-js; a test compares them
 */
export const NEWER_MEMBERS: Readonly<Record<string, number>> = {
  "ConditionalFormatCollection.GetItemOrNullObject": 14,
  "TableScopedCollection.GetItemOrNullObject": 14,
  "Range.ClearOrResetContents": 18,
  "Range.GetDependents": 15,
  "Range.GetPrecedents": 14,
  "Range.ValuesAsJson": 16,
  "Range.ValuesAsJsonLocal": 16,
  "RangeAreas.ClearOrResetContents": 18,
  "RangeAreas.Select": 18,
  "RangeView.ValuesAsJson": 16,
  "RangeView.ValuesAsJsonLocal": 16,
  "StyleCollection.GetItemOrNullObject": 14,
  "TableRowCollection.DeleteRows": ONLINE,
  "TableRowCollection.DeleteRowsAt": ONLINE,
};

/**
 * Refuses members that an Excel of this character does not have, or that fail in it.
 *
 * @param member class and member, as in `Table.Resize`
 * @throws HostError ApiNotFound, or GeneralException
 */
export function assertMember(member: string, { newestSet, platform, failing }: Character): void {
  const set = NEWER_MEMBERS[member];
  const isThere = set === undefined || (set === ONLINE ? platform === "OfficeOnline" : set <= newestSet);
  if (!isThere) throw new HostError("ApiNotFound", `${member} is not in this version of Excel`);
  if (failing.includes(member)) throw new HostError("GeneralException", `${member} fails in this Excel`);
}
