import demoCsv from "../system/shipped/demo-entries.csv";
import { entriesFromCsv } from "../app/entriesFromCsv";
import { fillEntries } from "../app/entries";
import { said } from "../i18n/said";
import { languageOf } from "../i18n/start";
import { inWords } from "../i18n/words";

/** Fills the sheets with the demonstration values, as departments would. */
export function fillDemoEntries(): Promise<void> {
  return fillEntries(entriesFromCsv(demoCsv, inWords(languageOf(), said("workbench.demoEntries"))));
}
