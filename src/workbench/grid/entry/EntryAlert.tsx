import type { TFunction } from "i18next";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Trouble } from "../../../emulator/editing/trouble";
import type { DataValidation } from "../../../emulator/model/rules";
import type { GridSession } from "../session/session";

type Answer = Parameters<GridSession["typing"]["answer"]>[0];

/** The answers to an alert; the first is what Enter gives. @source Excel.DataValidationAlertStyle */
const ANSWERS = {
  stop: [
    ["workbench.retry", "retry"],
    ["workbench.cancel", "cancel"],
  ],
  warning: [
    ["workbench.no", "retry"],
    ["workbench.yes", "accept"],
    ["workbench.cancel", "cancel"],
  ],
  information: [
    ["workbench.ok", "accept"],
    ["workbench.cancel", "cancel"],
  ],
} as const satisfies Record<string, readonly (readonly [string, Answer])[]>;

interface EntryAlertProps {
  readonly session: GridSession;
  /** hands the focus back to the sheet; what was typed is to be typed again, or not */
  readonly onLeave: (isTypedAgain: boolean) => void;
}

/** What is said to what was typed, in the words of the cell's rule where it has any, until the person answers. */
export function EntryAlert({ session, onLeave }: EntryAlertProps): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { alert } = session.store.get();
  const isOpen = alert !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!alert) return null;
  const { style, title, text, onEscape } =
    "rule" in alert ? ofRule(alert.rule, t) : ofTrouble(alert.trouble, t);
  const answer = (given: Answer): void => {
    dialog.current?.close();
    session.typing.answer(given);
    onLeave(given === "retry");
  };
  return (
    <dialog
      ref={dialog}
      className={`entry-alert ${style}`}
      role="alertdialog"
      aria-labelledby="entry-alert-title"
      aria-describedby="entry-alert-text"
      onCancel={(event) => {
        event.preventDefault();
        answer(onEscape);
      }}
    >
      <h2 id="entry-alert-title">{title}</h2>
      <p id="entry-alert-text">{text}</p>
      <div className="answers">
        {ANSWERS[style].map(([name, given]) => (
          <button key={given} type="button" onClick={() => answer(given)}>
            {t(name)}
          </button>
        ))}
      </div>
    </dialog>
  );
}

interface Words {
  readonly style: keyof typeof ANSWERS;
  readonly title: string;
  readonly text: string;
  readonly onEscape: Answer;
}

function ofRule(rule: DataValidation, t: TFunction): Words {
  const style = rule.errorStyle === "warning" || rule.errorStyle === "information" ? rule.errorStyle : "stop";
  const text = rule.error || t("workbench.notAllowed");
  return {
    style,
    title: rule.errorTitle || t("workbench.notAllowedTitle"),
    text: style === "warning" ? `${text} ${t("workbench.goOn")}` : text,
    onEscape: "cancel",
  };
}

/** A long formula is work: Escape leads back to it, as in Excel. */
function ofTrouble({ kind, name = "", sign = "" }: Trouble, t: TFunction): Words {
  const what = t(`grid.trouble.${kind}`, { name, sign });
  const isFormula = kind !== "longText";
  return {
    style: "stop",
    title: isFormula ? t("grid.trouble.title") : t("workbench.notAllowedTitle"),
    text: isFormula ? `${what}\n${t("grid.trouble.orText")}` : what,
    onEscape: "retry",
  };
}
