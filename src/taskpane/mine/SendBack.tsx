import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Finding, isOpen } from "../../validation/finding";
import type { DepartmentProgress } from "../../workbook/state/progress";
import { FirstOf } from "../fold/FirstOf";
import { Fold } from "../fold/Fold";
import { CellLink } from "../notice/CellLink";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

/** Cells that are listed at once. */
const LISTED = 10;
const KINDS = ["missing", "head", "mandatory", "advisory"] as const;
type Kind = (typeof KINDS)[number];

function kindOf({ rule, severity }: Finding): Kind {
  if (rule === "missing") return "missing";
  return rule.startsWith("head-") ? "head" : severity;
}

interface SendBackProps {
  readonly mine: DepartmentProgress;
  readonly findings: readonly Finding[];
}

/** In the file of a department: what is still to be done before it goes back, and how it goes back. */
export function SendBack({ mine, findings }: SendBackProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const open = findings.filter(isOpen);
  const untold = mine.tasks.all - mine.tasks.reported;
  const isReady = open.length === 0 && mine.filled === mine.wanted && untold === 0;
  return (
    <section className={styles.section} aria-label={t("returning.mine.title")}>
      <Text as="h3" size={300} weight="semibold" block className={styles.title}>
        {t("returning.mine.title")}
      </Text>
      <Text size={200}>{t(isReady ? "returning.mine.ready" : "returning.mine.left")}</Text>
      {untold > 0 && <Text size={200}>{t("returning.mine.tasks", { count: untold })}</Text>}
      {KINDS.map((kind) => (
        <Left key={kind} kind={kind} findings={open.filter((finding) => kindOf(finding) === kind)} />
      ))}
      <ol className={styles.steps}>
        {["save", "keep", "format", ...(isReady ? [] : ["early"])].map((step) => (
          <li key={step}>{t(`returning.mine.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}

interface LeftProps {
  readonly kind: Kind;
  readonly findings: readonly Finding[];
}

/** What is left of one kind; each leads to its cell. */
function Left({ kind, findings }: LeftProps): ReactNode {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  const words = t(`returning.mine.${kind}`, { count: findings.length });
  return (
    <Fold summary={words}>
      <FirstOf
        label={words}
        all={findings}
        first={LISTED}
        keyOf={({ id, cell }) => `${id} ${cell}`}
        draw={({ sheet, cell, message }) => (
          <>
            <CellLink sheet={sheet} cell={cell} /> <Text size={200}>{message}</Text>
          </>
        )}
      />
    </Fold>
  );
}
