import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../../app/showCell";
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
  if (mine.sheet === undefined) return <Notice intent="error">{t("mine.gone")}</Notice>;
  const first =
    open.find(({ rule }) => rule === "missing") ??
    open.find(({ severity }) => severity === "mandatory") ??
    open[0];
  if (!first) {
    return (
      <Notice intent="success" title={t("mine.ready")}>
        {t("mine.handIn")}
      </Notice>
    );
  }
  const words = first.rule === "missing" ? "mine.fillNext" : "mine.mendNext";
  const rest = open.filter(({ rule }) => rule !== "missing");
  const mandatory = rest.filter(({ severity }) => severity === "mandatory").length;
  return (
    <>
      <Button appearance="primary" onClick={() => void showCell(first).catch(() => undefined)}>
        {t(words, { cell: first.cell })}
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
