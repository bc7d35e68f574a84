import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../../app/showCell";
import type { WorkbookReading } from "../../app/workbookState";
import type { NextStep as Step, Stage } from "../../workbook/state/stageOf";
import type { Role } from "../frame/views";
import { PublishButton } from "../publish/PublishButton";
import { useSession } from "../session/session";
import { checking } from "../works/checking";
import { verifying } from "../works/publishing";
import { recovering } from "../works/recovering";
import { scoring } from "../works/scoring";
import { GenerateNext } from "./GenerateNext";
import { toFill, toSet } from "./nextCell";

const useStyles = makeStyles({ button: { alignSelf: "stretch" } });

/** Steps that the lead department alone takes. */
const OF_LEAD: readonly Step[] = ["generate", "publish", "replace-sheets", "make-sheets"];

/** Stages in which 计分表 has scores, and not the right ones. */
const RESCORED: readonly Stage[] = ["stale", "overwritten"];

interface NextStepProps {
  readonly reading: WorkbookReading;
  readonly role: Role;
}

/** What brings the workbook on: the only button that stands out. */
export function NextStep({ reading, role }: NextStepProps): ReactNode {
  const { t } = useTranslation();
  const { next } = reading;
  // a department has its own next step, on its own sheet
  if (role === "department") return null;
  if (role !== "lead" && OF_LEAD.includes(next)) return <Text size={200}>{t("next.ofLead")}</Text>;
  if (next === "generate") return <GenerateNext isForeign={reading.stage === "foreign"} />;
  if (next === "publish")
    return <PublishButton appearance="primary" examples={reading.facts?.examples ?? 0} />;
  return <NextButton reading={reading} />;
}

function NextButton({ reading: { next, ours, stage } }: { readonly reading: WorkbookReading }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, open, isBusy } = useSession();
  const button = (label: string, onClick: () => void): ReactNode => (
    <Button appearance="primary" className={styles.button} disabledFocusable={isBusy} onClick={onClick}>
      {label}
    </Button>
  );
  const place = next === "fill" ? toFill(ours) : next === "set-goalposts" ? toSet(ours) : undefined;
  if (place) {
    const label = t("next.open", { sheet: place.sheet });
    return button(label, () => void showCell(place).catch(() => undefined));
  }
  switch (next) {
    case "wait":
    case "unlock":
      return button(t("next.again"), () => run(recovering(t)));
    case "mend":
      return button(t("validate.button"), () => run(checking(t)));
    case "score":
      return button(t(RESCORED.includes(stage) ? "next.rescore" : "score.button"), () => run(scoring(t)));
    case "verify":
      return button(t("publish.verify"), () => run(verifying(t)));
    case "make-sheets":
    case "replace-sheets":
      return button(t("next.sheets"), () => open("setup"));
    default:
      return null;
  }
}
