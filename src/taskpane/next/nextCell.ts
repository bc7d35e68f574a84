import type { Finding } from "../../validation/finding";
import { exampleKeys } from "../../system/parameters";
import type { OwnWorkbook } from "../../workbook/state/found";

type Place = Pick<Finding, "sheet" | "cell">;

/** The first cell that is still to be filled: of the sheet that lacks most. */
export function toFill(ours: OwnWorkbook | undefined): Place | undefined {
  const missing = (ours?.findings ?? []).filter(({ rule }) => rule === "missing");
  const counts = new Map<string, number>();
  for (const { sheet } of missing) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return missing.find(({ sheet }) => counts.get(sheet) === most);
}

/** The first goalposts that are not set, or are still those of an example. */
export function toSet(ours: OwnWorkbook | undefined): Place | undefined {
  if (!ours) return undefined;
  const { parameters } = ours.submission;
  const examples = exampleKeys(ours.parameterised);
  const unset = parameters.find(({ low, high }) => low.kind === "blank" && high.kind === "blank");
  return (unset ?? parameters.find(({ key }) => examples.has(key)))?.low;
}
