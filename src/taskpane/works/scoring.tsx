import type { TFunction } from "i18next";
import { languageOf } from "../../i18n/start";
import { isMandatory } from "../../validation/validate";
import { SHEET } from "../../workbook/sheetNames";
import { showCell } from "../../app/showCell";
import { RefusedNotice } from "../notice/RefusedNotice";
import type { Told, Work } from "../session/session";

/** Scores, writes the scores into 计分表, and brings them into view there and here. */
export function scoring(t: TFunction, mode: "values" | "formulas" = "values"): Work {
  return {
    running: t("score.running"),
    view: "scores",
    work: async (): Promise<Told> => {
      const { scoreWorkbook } = await import("../../app/scores");
      const { findings, refused } = await scoreWorkbook(mode, new Date(), languageOf());
      // a sheet that cannot be shown is no reason to hide the result
      await showCell({ sheet: SHEET.scores, cell: "B1" }).catch(() => undefined);
      // what else is to be said of the scores, the view says for as long as it holds
      const mandatory = findings.filter(isMandatory).length;
      const doubt = mandatory > 0 ? t("score.warning", { count: mandatory }) : "";
      return {
        intent: mandatory > 0 ? "warning" : "success",
        text: [t("score.done"), doubt].filter(Boolean).join(t("gap")),
        body: <RefusedNotice refused={refused} />,
      };
    },
  };
}

/** Takes the last run back. */
export function takingBack(t: TFunction): Work {
  return {
    running: t("score.undoing"),
    work: async (): Promise<Told> => {
      const { undoLastRun } = await import("../../app/scores");
      await undoLastRun();
      return { intent: "success", text: t("score.undone") };
    },
  };
}
