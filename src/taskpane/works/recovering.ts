import type { TFunction } from "i18next";
import { recoverWorkbook } from "../../app/recoverWorkbook";
import type { Work } from "../session/session";

/** Tries again to settle what a broken job has left. */
export function recovering(t: TFunction): Work {
  return {
    running: t("recovery.running"),
    work: async () => {
      await recoverWorkbook();
      return undefined;
    },
  };
}
