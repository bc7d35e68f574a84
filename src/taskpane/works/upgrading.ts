import type { TFunction } from "i18next";
import type { Told, Work } from "../session/session";

/** Brings a workbook of a former version up to date. */
export function upgrading(t: TFunction): Work {
  return {
    running: t("upgrade.running"),
    work: async (): Promise<Told> => {
      const { upgradeWorkbook } = await import("../../app/upgradeWorkbook");
      const { isUpgraded, made } = await upgradeWorkbook();
      const text =
        made.length > 0
          ? t("upgrade.made", { sheets: made.join(t("separator")) })
          : t(isUpgraded ? "upgrade.done" : "upgrade.none");
      return { intent: "success", text };
    },
  };
}
