import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Generated } from "../../app/generateWorkbook";
import { Notice } from "../step/Notice";
import { RefusedNotice } from "../step/RefusedNotice";

/** What was made, what was kept, and under which names the sheets of before are found. */
export function GeneratedNotice(generated: Generated): ReactNode {
  return (
    <>
      <MadeNotice {...generated} />
      <RefusedNotice refused={generated.refused} />
    </>
  );
}

function MadeNotice({ period, made, kept, archived }: Generated): ReactNode {
  const { t } = useTranslation();
  if (archived.length > 0) {
    return (
      <Notice intent="success">
        {t("generate.anew", { period, count: archived.length, sheet: archived[0] })}
      </Notice>
    );
  }
  if (kept.length === 0) return <Notice intent="success">{t("generate.done")}</Notice>;
  if (made.length === 0)
    return <Notice intent="info">{t("generate.complete", { count: kept.length })}</Notice>;
  return (
    <Notice intent="success">
      {t("generate.mended", { sheets: made.join(t("separator")), made: made.length, kept: kept.length })}
    </Notice>
  );
}
