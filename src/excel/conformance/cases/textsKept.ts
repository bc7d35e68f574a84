import { assignable } from "../../cells/content";
import { entered } from "../askingCells";
import type { CaseGroup, ConformanceCase } from "../case";

const APOSTROPHE = "support.microsoft.com: Format numbers as text; OfficeDev/office-js#6687";

/** A text that Excel would take for something else stays what it is, as this product writes it. */
function kept(id: string, text: string, [en, zh]: readonly [string, string]): ConformanceCase {
  return {
    id,
    en,
    zh,
    source: APOSTROPHE,
    run: async (ground) => (await entered(ground, assignable(text))).slice(0, 2),
    expected: [text, "String"],
  };
}

export const textsKept: CaseGroup = {
  en: "Texts that stay texts",
  zh: "保持为文本的文本",
  cases: [
    kept("kept-equals", "=1+1", ["`=1+1` is written as a text.", "`=1+1` 作为文本写入。"]),
    kept("kept-plus", "+86 539", ["`+86 539` is written as a text.", "`+86 539` 作为文本写入。"]),
    kept("kept-minus", "-第一项", [
      "A text with a dash in front is written as a text.",
      "以横线开头的文本作为文本写入。",
    ]),
    kept("kept-at", "@县统计局", [
      "A text with @ in front is written as a text.",
      "以 @ 开头的文本作为文本写入。",
    ]),
    kept("kept-number-sign", "#N/A", ["`#N/A` is written as a text.", "`#N/A` 作为文本写入。"]),
    kept("kept-boolean", "TRUE", ["`TRUE` is written as a text.", "`TRUE` 作为文本写入。"]),
    kept("kept-date", "1/2", ["`1/2` is written as a text.", "`1/2` 作为文本写入。"]),
    kept("kept-zeros", "007", ["`007` is written as a text.", "`007` 作为文本写入。"]),
    kept("kept-percent", "50%", ["`50%` is written as a text.", "`50%` 作为文本写入。"]),
    kept("kept-apostrophe", "'quoted'", [
      "A text that begins with an apostrophe keeps it.",
      "以撇号开头的文本保留撇号。",
    ]),
    kept("kept-lines", "第一行\n第二行", ["Line breaks within a text stay.", "文本中的换行保留。"]),
  ],
};
