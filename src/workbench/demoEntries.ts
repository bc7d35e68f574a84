import demoCsv from "../system/shipped/demo-entries.csv";
import { entriesFromCsv } from "../app/entriesFromCsv";
import { fillEntries } from "../app/entries";
import { unfilledOf } from "../app/unfilled";
import { said } from "../i18n/said";
import { languageOf } from "../i18n/start";
import { inWords } from "../i18n/words";

/** Fills the demonstration values in, as departments would, where nothing is entered yet. */
export async function fillDemoEntries(): Promise<void> {
  const entries = entriesFromCsv(demoCsv, inWords(languageOf(), said("workbench.demoEntries")));
  await fillEntries(await unfilledOf(entries));
}
