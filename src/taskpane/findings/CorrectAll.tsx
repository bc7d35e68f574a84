import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Finding, isOpen } from "../../validation/finding";
import { useSession } from "../session/session";
import { correcting } from "../works/mending";

/** Findings whose number is plainly meant otherwise: all are shown before they are put in. */
export function CorrectAll({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  const plain = findings.filter(
    (finding) => finding.severity === "mandatory" && finding.correction !== undefined && isOpen(finding),
  );
  if (plain.length < 2) return null;
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button disabledFocusable={isBusy}>{t("findings.correctAll", { count: plain.length })}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("findings.askCorrect")}</DialogTitle>
          <DialogContent>
            <ul aria-label={t("findings.proposals")} style={{ margin: 0, paddingLeft: 16 }}>
              {plain.map(({ id, sheet, cell, found, correction }) => (
                <li key={id}>{t("findings.proposal", { sheet, cell, found, value: correction })}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => run(correcting(t, plain))}>
                {t("findings.correctThese")}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t("cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
