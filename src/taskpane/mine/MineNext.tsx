import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../../app/showCell";
import type { FoundCell } from "../../validation/foundCell";
import { type Finding, isOpen } from "../../validation/finding";
import type { DepartmentProgress } from "../../workbook/state/progress";
import { Notice } from "../notice/Notice";

interface MineNextProps {
  readonly mine: DepartmentProgress;
  readonly findings: readonly Finding[];
}

/** What a department does next: fill, mend or explain, or hand its sheet in. */
export function MineNext({ mine, findings }: MineNextProps): ReactNode {
  const { t } = useTranslation();
  const open = findings.filter(isOpen);
  const { sheet, wanted, tasks } = mine;
  if (sheet === undefined && (wanted > 0 || tasks.all === 0))
    return <Notice intent="error">{t("mine.gone")}</Notice>;
  const first =
    open.find(({ rule }) => rule === "missing") ?? open.find(({ severity }) => severity === "mandatory");
  if (!first && tasks.reported < tasks.all && tasks.cell) return <TaskNext cell={tasks.cell} />;
  const next = first ?? open[0];
  if (next) return <FindingNext mine={mine} next={next} open={open} />;
  return (
    <Notice intent="success" title={t("mine.ready")}>
      {t(sheet === undefined ? "mine.reported" : "mine.handIn")}
    </Notice>
  );
}

/** The way to a task on which nothing is reported yet. */
function TaskNext({ cell }: { readonly cell: FoundCell }): ReactNode {
  const { t } = useTranslation();
  return (
    <Button appearance="primary" onClick={() => void showCell(cell).catch(() => undefined)}>
      {t("mine.taskNext", { cell: cell.cell })}
    </Button>
  );
}

interface FindingNextProps {
  readonly mine: DepartmentProgress;
  readonly next: Finding;
  readonly open: readonly Finding[];
}

/** The way to a finding, and how much is left. */
function FindingNext({ mine, next, open }: FindingNextProps): ReactNode {
  const { t } = useTranslation();
  const words = next.rule === "missing" ? "mine.fillNext" : "mine.mendNext";
  const rest = open.filter(({ rule }) => rule !== "missing");
  const mandatory = rest.filter(({ severity }) => severity === "mandatory").length;
  return (
    <>
      <Button appearance="primary" onClick={() => void showCell(next).catch(() => undefined)}>
        {t(words, { cell: next.cell })}
      </Button>
      <Text size={200}>
        {t("mine.left", {
          missing: mine.wanted - mine.filled,
          mandatory,
          advisory: rest.length - mandatory,
        })}
      </Text>
    </>
  );
}
