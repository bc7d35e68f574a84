import { type Period, yearsBefore } from "../../system/period";
import { periodText, spanText } from "../periodText";
import type { TFunction } from "i18next";
import type { Generated, WithExisting } from "../../app/generateWorkbook";
import type { IndicatorSystem } from "../../system/schema";
import { RefusedNotice } from "../notice/RefusedNotice";
import type { Told, Work } from "../session/session";

export interface GenerateChoice {
  /** out of a file; undefined for the one that ships */
  readonly system: IndicatorSystem | undefined;
  /** goalposts of an example, for a demonstration: the system that ships has one */
  readonly example: boolean;
  /** fonts of official documents */
  readonly official: boolean;
  /** undefined in a workbook that is not one of ours */
  readonly existing: WithExisting | undefined;
  /** where a next one begins: which */
  readonly next?: Period;
}

/** Makes the sheets of a system in the open workbook. */
export function generating(t: TFunction, choice: GenerateChoice): Work {
  const { example, official, existing } = choice;
  return {
    running: t("generate.running"),
    isCancellable: true,
    work: async ({ report: progress, signal }): Promise<Told> => {
      const [{ generateWorkbook }, { shippedSystem }] = await Promise.all([
        import("../../app/generateWorkbook"),
        import("../../app/shippedSystem"),
      ]);
      const fonts = official ? ("official" as const) : ("common" as const);
      const { system: own } = choice;
      const system = own
        ? { ...own, options: { ...own.options, ...(official ? { fonts } : {}) } }
        : shippedSystem({ example, fonts });
      const made = await generateWorkbook(system, { existing, period: choice.next, progress, signal });
      return {
        intent: "success",
        text: existing === "next-period" ? nextWords(t, made) : wordsOf(t, made),
        body: <RefusedNotice refused={made.refused} />,
      };
    },
  };
}

/** A new period has begun: what became of the numbers, and of the file, and what is to be entered of the time before. */
function nextWords(t: TFunction, { period, before = period, archived, lacking }: Generated): string {
  const last = periodText(t, before);
  const begun = t("generate.next", { period: periodText(t, period), last, sheet: archived[0] });
  if (lacking.length === 0) return `${begun} ${t("generate.carried")}`;
  const missing = lacking.map((each) => t("generate.lackingOf", { ...each })).join(t("separator"));
  return `${begun} ${t("generate.lacking", { past: spanText(t, yearsBefore(period)), missing })}`;
}

/** What was made, what was kept, and under which names the sheets of before are found. */
function wordsOf(t: TFunction, { period, made, kept, archived }: Generated): string {
  if (archived.length > 0)
    return t("generate.anew", { period: periodText(t, period), count: archived.length, sheet: archived[0] });
  if (kept.length === 0) return t("generate.done");
  if (made.length === 0) return t("generate.complete", { count: kept.length });
  const sheets = made.join(t("separator"));
  return t("generate.mended", { sheets, made: made.length, kept: kept.length });
}
