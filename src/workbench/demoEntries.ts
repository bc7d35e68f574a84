import demoCsv from "../system/shipped/demo-entries.csv";
import { entriesFromCsv } from "../app/entriesFromCsv";
import { fillEntries } from "../app/fillEntries";

/** Fills the sheets with the demonstration values, as departments would. */
export function fillDemoEntries(): Promise<void> {
  return fillEntries(entriesFromCsv(demoCsv, "演示数据"));
}
