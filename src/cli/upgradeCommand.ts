import { upgradeWorkbook } from "../app/upgradeWorkbook";
import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Outcome } from "./commands";
import { Target } from "./target/target";
import { openFile, saveFile } from "./workbookFile";

/** Brings a workbook of a former version up to date. */
export async function upgrade(
  path: string,
  options: { out?: string; overwrite?: boolean; json?: boolean },
  language: Language,
): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  const upgraded = await upgradeWorkbook();
  const { isUpgraded, made } = upgraded;
  await saveFile(host, target);
  if (options.json) return { output: JSON.stringify({ upgraded: isUpgraded, made }, null, 2), code: 0 };
  const words =
    made.length > 0
      ? said("upgrade.made", { sheets: [...made] })
      : said(isUpgraded ? "upgrade.done" : "upgrade.none");
  return { output: inWords(language, words), code: 0 };
}
