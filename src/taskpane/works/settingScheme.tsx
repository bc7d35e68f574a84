import { periodText } from "../periodText";
import type { TFunction } from "i18next";
import type { Settings } from "../../app/settings/settings";
import { RefusedNotice } from "../notice/RefusedNotice";
import type { Told, Work } from "../session/session";

/** Writes changed settings into the workbook. */
export function settingScheme(t: TFunction, edits: Settings, isRebuilt: boolean, onDone: () => void): Work {
  return {
    running: t(isRebuilt ? "scheme.rebuilding" : "scheme.applying"),
    isCancellable: isRebuilt,
    work: async ({ report: progress, signal }): Promise<Told> => {
      const { applySettings } = await import("../../app/settings/applySettings");
      const made = await applySettings(edits, { progress, signal });
      onDone();
      const { length: count } = Object.keys(edits);
      if (!made) return { intent: "success", text: t("scheme.applied", { count }) };
      const { period, archived, refused } = made;
      return {
        intent: "success",
        text: t("generate.anew", {
          period: periodText(t, period),
          count: archived.length,
          sheet: archived[0],
        }),
        body: <RefusedNotice refused={refused} />,
      };
    },
  };
}
