import { ICON_SET_NAMES, ICON_SETS, iconCount } from "../model/iconSets";
import { invalid } from "../protocol/hostError";
import { oneOf } from "./coerce";

/** An icon as it is asked for: its set as the API calls it, and its place in the set. @source Excel.Icon */
export function iconGiven(icon: unknown): { readonly set: string; readonly index: number } {
  const { set: named, index } = (icon ?? {}) as { readonly set?: unknown; readonly index?: unknown };
  const set = oneOf(named, ICON_SET_NAMES, "icon set");
  const isThere = Number.isInteger(index) && Number(index) >= 0 && Number(index) < iconCount(ICON_SETS[set]);
  if (!isThere) throw invalid(`icon ${String(index)} of ${set}`);
  return { set, index: Number(index) };
}
