import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
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

/** What the rule of a cell says to what was typed, in its own words, until the person answers. */
export function EntryAlert({ session, onLeave }: EntryAlertProps): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { alert } = session.store.get();
  const isOpen = alert !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!alert) return null;
  const { rule } = alert;
  const style = rule.errorStyle === "warning" || rule.errorStyle === "information" ? rule.errorStyle : "stop";
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
        answer("cancel");
      }}
    >
      <h2 id="entry-alert-title">{rule.errorTitle || t("workbench.notAllowedTitle")}</h2>
      <p id="entry-alert-text">
        {rule.error || t("workbench.notAllowed")}
        {style === "warning" && ` ${t("workbench.goOn")}`}
      </p>
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
