import { saidChart } from "../../app/charts/chartWords";
import { makeCharts } from "../../app/charts/makeCharts";
import type { Language } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { saidTitle } from "../../workbook/charts/chart";
import type { Outcome } from "../commands";
import { Target } from "../target/target";
import { openFile, saveFile } from "../workbookFile";

/** Makes or updates the charts of a workbook. */
export async function charts(
  path: string,
  options: { readonly out?: string; readonly overwrite?: boolean; readonly json?: boolean },
  language: Language,
): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  const told = await makeCharts();
  await saveFile(host, target);
  if (!options.json)
    return { output: told.map((each) => inWords(language, saidChart(each))).join("\n"), code: 0 };
  const plain = told.map(({ id, state, why }) => ({
    ...{ id, title: inWords(language, saidTitle(id)), state },
    ...(why && { why: inWords(language, why) }),
  }));
  return { output: JSON.stringify({ charts: plain }, null, 2), code: 0 };
}
