import type { TFunction } from "i18next";
import { languageOf } from "../../i18n/start";
import { VerificationShown } from "../told/VerificationShown";
import type { Told, Work } from "../session/session";

/** @param allowExample somebody has said that scores made from examples are published */
export function publishing(t: TFunction, allowExample: boolean): Work {
  return {
    running: t("publish.publishing"),
    view: "publish",
    work: async (): Promise<Told> => {
      const { publishScores } = await import("../../app/publication");
      const { stamp } = await publishScores(undefined, { language: languageOf(), allowExample });
      return { intent: "success", text: t("publish.done", { stamp }) };
    },
  };
}

/** Compares the workbook with what was published. */
export function verifying(t: TFunction): Work {
  return {
    running: t("publish.verifying"),
    view: "publish",
    work: async (): Promise<Told> => {
      const { verifyPublication } = await import("../../app/verifyPublication");
      const found = await verifyPublication(undefined, languageOf());
      const count = found.differences.length;
      return {
        intent: count === 0 ? "success" : "warning",
        text: count === 0 ? t("publish.unchanged") : t("publish.differs", { count }),
        body: <VerificationShown {...found} />,
      };
    },
  };
}

export function withdrawing(t: TFunction): Work {
  return {
    running: t("publish.withdrawing"),
    work: async (): Promise<Told> => {
      const { withdrawPublication } = await import("../../app/publication");
      await withdrawPublication();
      return { intent: "success", text: t("publish.withdrawn") };
    },
  };
}
