import { Text } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { type Published, publishScores, withdrawPublication } from "../../app/publication";
import { countByKind, type Verification, verifyPublication } from "../../app/verifyPublication";
import { languageOf } from "../../i18n/start";
import { ConfirmButton, type Question } from "../step/ConfirmButton";
import { DifferenceList } from "./DifferenceList";
import { Notice } from "../step/Notice";
import { shownTime } from "../../workbook/shownTime";
import { Step } from "../step/Step";
import type { FollowingState } from "../step/stepState";
import { useJob } from "../step/useJob";
import { usePublication } from "./usePublication";

type Outcome =
  | ({ readonly kind: "published" } & Published)
  | ({ readonly kind: "verified" } & Verification)
  | { readonly kind: "withdrawn" };

type What = "publish" | "publish-example" | "verify" | "withdraw";

async function work(what: What): Promise<Outcome> {
  if (what === "publish" || what === "publish-example") {
    const options = { language: languageOf(), allowExample: what === "publish-example" };
    return { kind: "published", ...(await publishScores(undefined, options)) };
  }
  if (what === "verify") return { kind: "verified", ...(await verifyPublication(undefined, languageOf())) };
  await withdrawPublication();
  return { kind: "withdrawn" };
}

/** Publishes scores, compares the workbook with what was published, or withdraws it. */
export function PublishStep({ disabled, isNext, onRunning, changes }: FollowingState): ReactNode {
  const { t } = useTranslation();
  const job = useCallback((_control: unknown, what: What) => onRunning(() => work(what)), [onRunning]);
  const { state, start } = useJob(job);
  const { publication, examples } = usePublication(changes);
  return (
    <Step
      title={t("publish.title")}
      hint={t("publish.hint")}
      button={t(publication ? "publish.verify" : "publish.button")}
      running={t("publish.running")}
      disabled={disabled}
      isNext={isNext}
      state={state}
      onStart={() => void start(publication ? "verify" : examples > 0 ? "publish-example" : "publish")}
      question={publication ? undefined : questionOf(t, examples)}
      options={
        publication && (
          <>
            <Notice intent="info">
              {t("publish.state", { time: shownTime(publication.time), stamp: publication.stamp })}
            </Notice>
            <ConfirmButton
              size="small"
              label={t("publish.withdraw")}
              question={{ title: t("publish.askWithdraw.title"), text: t("publish.askWithdraw.text") }}
              disabled={disabled}
              onConfirm={() => void start("withdraw")}
            />
          </>
        )
      }
    >
      {(outcome) =>
        // what the workbook says no more is not said here either
        (outcome.kind === "withdrawn" || outcome.stamp === publication?.stamp) && (
          <PublishOutcome outcome={outcome} />
        )
      }
    </Step>
  );
}

/** Who publishes scores that are made from examples has to say so. */
function questionOf(t: TFunction, count: number): Question {
  return count > 0
    ? { title: t("publish.askExample.title"), text: t("publish.askExample.text", { count }) }
    : { title: t("publish.ask.title"), text: t("publish.ask.text") };
}

function PublishOutcome({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useTranslation();
  if (outcome.kind === "withdrawn") return <Notice intent="success">{t("publish.withdrawn")}</Notice>;
  if (outcome.kind === "verified") return <VerificationOutcome {...outcome} />;
  return <Notice intent="success">{t("publish.done", { stamp: outcome.stamp })}</Notice>;
}

/** Whether all is as it was published, or what differs; and what was compared. */
function VerificationOutcome({ differences, covers }: Verification): ReactNode {
  const { t } = useTranslation();
  const kinds = countByKind(differences).map(([kind, count]) =>
    t("publish.count", { kind: t(`publish.kind.${kind}`), count }),
  );
  return (
    <>
      {differences.length === 0 ? (
        <Notice intent="success">{t("publish.unchanged")}</Notice>
      ) : (
        <>
          <Notice intent="warning">{t("publish.differs", { count: differences.length })}</Notice>
          <Text size={200}>{kinds.join(t("publish.and"))}</Text>
          <DifferenceList differences={differences} />
        </>
      )}
      <Notice intent="info">{t(`publish.covered.${covers}`)}</Notice>
    </>
  );
}
