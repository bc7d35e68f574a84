import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { shownTime } from "../../workbook/shownTime";
import { ConfirmButton } from "../notice/ConfirmButton";
import { waysToSave } from "../files/saving";
import { Notice } from "../notice/Notice";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { ViewTitle } from "../notice/ViewTitle";
import { packing } from "../works/packing";
import { verifying, withdrawing } from "../works/publishing";
import { PublishButton } from "./PublishButton";

/** What is published, and what can be done with it; or what stands in the way. */
export default function PublishView(): ReactNode {
  const { t } = useTranslation();
  const { reading, run, isBusy } = useSession();
  const facts = reading?.facts;
  const publication = facts?.publication;
  return (
    <ViewTitle title={t("publish.title")} hint={t("publish.hint")}>
      {reading && publication && (
        <>
          <Notice intent={publication.changed.length > 0 ? "warning" : "info"}>
            {t("publish.state", { time: shownTime(publication.time), stamp: publication.stamp })}
          </Notice>
          {reading.next !== "verify" && (
            <Button disabledFocusable={isBusy} onClick={() => run(verifying(t))}>
              {t("publish.verify")}
            </Button>
          )}
          {waysToSave().includes("download") && (
            <Button disabledFocusable={isBusy} onClick={() => run(packing(t))}>
              {t("pack.button")}
            </Button>
          )}
          <ConfirmButton
            label={t("publish.withdraw")}
            question={{ title: t("publish.askWithdraw.title"), text: t("publish.askWithdraw.text") }}
            disabledFocusable={isBusy}
            onConfirm={() => run(withdrawing(t))}
          />
        </>
      )}
      {facts && !publication && (
        <>
          <Text size={200}>{t(facts.scores ? "publish.none" : "publish.noScores")}</Text>
          {facts.scores && reading.next !== "publish" && (
            <PublishButton appearance="secondary" examples={facts.examples} />
          )}
        </>
      )}
      {!facts && <NoWorkbook />}
    </ViewTitle>
  );
}
