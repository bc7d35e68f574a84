import type { TFunction } from "i18next";
import { languageOf } from "../../i18n/start";
import { isOpen } from "../../validation/finding";
import { isMandatory } from "../../validation/validate";
import { RefusedNotice } from "../notice/RefusedNotice";
import type { Told, Work } from "../session/session";

/** Checks what was entered and writes it into 校验结果. */
export function checking(t: TFunction): Work {
  return {
    running: t("validate.running"),
    view: "findings",
    work: async (): Promise<Told> => {
      const { validateEntries } = await import("../../app/validateEntries");
      const { findings, mended, refused } = await validateEntries({ report: true, language: languageOf() });
      const open = findings.filter(isOpen);
      const mandatory = open.filter(isMandatory).length;
      const settled = findings.length - open.length;
      const count = findings.length;
      const words =
        count === 0 ? "validate.passed" : settled > 0 ? "validate.foundSettled" : "validate.found";
      const since = mended.length > 0 ? t("validate.mended", { count: mended.length }) : "";
      return {
        intent: open.length > 0 ? "warning" : "success",
        text: [t(words, { count, mandatory, settled }), since].filter(Boolean).join(t("gap")),
        body: <RefusedNotice refused={refused} />,
      };
    },
  };
}
