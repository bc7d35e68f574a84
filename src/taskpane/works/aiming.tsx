import type { TFunction } from "i18next";
import { showCell } from "../../app/showCell";
import type { TargetEdit } from "../../app/targets/targets";
import { languageOf } from "../../i18n/start";
import { SHEET } from "../../workbook/sheetNames";
import { shownScore } from "../numbers/shownNumbers";
import type { Told, Work } from "../session/session";

/**
 * Sets targets in 任务分解表-目标 and works out what they bring.
 *
 * @param said what is said once it is done; default: the scores
 */
export function workingOutTargets(t: TFunction, edits: readonly TargetEdit[], said?: string): Work {
  return {
    running: t("targets.working"),
    work: async (): Promise<Told> => {
      const { writeTargets } = await import("../../app/targets/targets");
      const { now, met } = await writeTargets(edits, languageOf());
      await showCell({ sheet: SHEET.targets, cell: "" }).catch(() => undefined);
      const scores = { now: shownScore(now.composite), met: shownScore(met.composite) };
      return { intent: "success", text: said ?? t("targets.done", scores) };
    },
  };
}
