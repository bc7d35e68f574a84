import { Button } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Repairable } from "../../app/repairTemplate";
import { ViewTitle } from "../notice/ViewTitle";
import { type Told, useSession, type Work } from "../session/session";
import { repairing } from "../works/repairing";
import { RepairList } from "../told/RepairList";

/** Lost validations, locks, formulas and formats: first shown, then restored. */
export function RepairSection(): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  return (
    <ViewTitle title={t("repair.title")} hint={t("repair.hint")}>
      <Button disabledFocusable={isBusy} onClick={() => run(looking(t))}>
        {t("repair.button")}
      </Button>
    </ViewTitle>
  );
}

/** Tells what would be restored; nothing is written. */
function looking(t: TFunction): Work {
  return {
    running: t("repair.running"),
    work: async (): Promise<Told> => {
      const { findRepairs } = await import("../../app/repairTemplate");
      const repairs = await findRepairs();
      if (repairs.length === 0) return { intent: "success", text: t("repair.nothing") };
      const text = t("repair.found", { count: repairs.length });
      return { intent: "warning", text, body: <Found repairs={repairs} /> };
    },
  };
}

function Found({ repairs }: { readonly repairs: readonly Repairable[] }): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  return (
    <>
      <RepairList repairs={repairs} />
      <Button disabledFocusable={isBusy} onClick={() => run(repairing(t))}>
        {t("repair.go")}
      </Button>
    </>
  );
}
