import type { TFunction } from "i18next";
import type { Finding } from "../../validation/finding";
import type { Told, Work } from "../session/session";

/** Puts the proposed numbers in. */
export function correcting(t: TFunction, findings: readonly Finding[]): Work {
  return {
    running: t("findings.correcting"),
    work: async (): Promise<Told> => {
      const { applyCorrections } = await import("../../app/entries");
      const count = await applyCorrections(findings);
      const left = findings.length - count;
      return left > 0
        ? { intent: "warning", text: t("findings.correctedSome", { count, left }) }
        : { intent: "success", text: t("findings.corrected", { count }) };
    },
  };
}

/** Puts a reason into 备注 of a quantity; a refused one can be given again. */
export function explaining(t: TFunction, key: string, text: string, onDone: () => void): Work {
  return {
    running: t("findings.explaining"),
    work: async (): Promise<Told> => {
      const { explainEntry } = await import("../../app/entries");
      await explainEntry(key, text);
      onDone();
      return { intent: "success", text: t("findings.reasonWritten") };
    },
  };
}
