import type { TFunction } from "i18next";
import { RepairList } from "../told/RepairList";
import type { Told, Work } from "../session/session";

/** Restores what the sheets have lost. */
export function repairing(t: TFunction): Work {
  return {
    running: t("repair.repairing"),
    work: async (): Promise<Told> => {
      const { repairTemplate } = await import("../../app/repairTemplate");
      const repairs = await repairTemplate();
      if (repairs.length === 0) return { intent: "success", text: t("repair.nothing") };
      const text = t("repair.done", { count: repairs.length });
      return { intent: "success", text, body: <RepairList repairs={repairs} /> };
    },
  };
}
