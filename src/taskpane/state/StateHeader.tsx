import { periodText } from "../periodText";
import { Badge, type BadgeProps, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../frame/views";
import { placesOf } from "../told/placesOf";
import { shownTime } from "../../workbook/shownTime";
import type { Stage, WorkbookState } from "../../workbook/state/stageOf";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** Stages in which something is wrong, or to be looked at; the others go on as they should. */
const COLORS: Partial<Record<Stage, BadgeProps["color"]>> = {
  newer: "danger",
  damaged: "danger",
  busy: "warning",
  broken: "danger",
  "other-period": "danger",
  wrong: "warning",
  vetoed: "danger",
  incomplete: "warning",
  stale: "warning",
  overwritten: "danger",
  changed: "danger",
  ready: "success",
  scored: "success",
  published: "success",
};

interface StateHeaderProps {
  readonly state: WorkbookState;
  /** a department is told of its own sheet, and not of all */
  readonly role: Role;
}

/** The cells that were changed since the workbook was scored, or published. */
function movedIn(
  stage: Stage,
  facts: WorkbookState["facts"],
): readonly { readonly sheet: string; readonly cell: string }[] {
  const { scores, publication } = facts ?? {};
  if (stage === "stale") return scores?.changed ?? [];
  if (stage === "overwritten") return scores?.overwritten ?? [];
  return stage === "changed" ? [...(publication?.changed ?? []), ...(scores?.overwritten ?? [])] : [];
}

/** Whose workbook it is, where it stands, how far it is filled and what comes next. */
export function StateHeader({ state, role }: StateHeaderProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { stage, next, facts, job } = state;
  const moved = movedIn(stage, facts);
  return (
    <section className={styles.header} aria-label={t("state.title")} role="status" data-stage={stage}>
      {facts && (
        <Text size={200}>
          {t("state.whose", {
            region: facts.region,
            period: periodText(t, facts.period),
            title: facts.title,
          })}
        </Text>
      )}
      {role !== "department" && (
        <div className={styles.line}>
          <Badge appearance="tint" color={COLORS[stage] ?? "informative"}>
            {t(`state.stage.${stage}`)}
          </Badge>
          <Text size={200}>{t(`state.next.${next}`)}</Text>
        </div>
      )}
      {moved.length > 0 && role !== "department" && (
        <Text size={200}>{t("state.moved", { places: placesOf(t, moved) })}</Text>
      )}
      {job && (
        <Text size={200}>
          {t(stage === "busy" ? "state.job.busy" : "state.job.broken", {
            time: shownTime(job.time),
            job: t(`recovery.jobs.${job.id}`),
          })}
          {job.sheet !== undefined && ` ${t("state.job.sheet", { sheet: job.sheet })}`}
        </Text>
      )}
      {facts && role !== "department" && facts.filled < facts.wanted && (
        <Text size={200}>{t("state.filled", { filled: facts.filled, wanted: facts.wanted })}</Text>
      )}
    </section>
  );
}
