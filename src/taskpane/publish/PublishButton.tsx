import type { ButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmButton } from "../notice/ConfirmButton";
import { useSession } from "../session/session";
import { publishing } from "../works/publishing";

interface PublishButtonProps {
  readonly appearance: ButtonProps["appearance"];
  /** components that are scored by goalposts of an example */
  readonly examples: number;
}

/** Asks first; who publishes scores that are made from examples has to say so. */
export function PublishButton({ appearance, examples }: PublishButtonProps): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  const question =
    examples > 0
      ? { title: t("publish.askExample.title"), text: t("publish.askExample.text", { count: examples }) }
      : { title: t("publish.ask.title"), text: t("publish.ask.text") };
  return (
    <ConfirmButton
      appearance={appearance}
      label={t("publish.button")}
      question={question}
      disabledFocusable={isBusy}
      onConfirm={() => run(publishing(t, examples > 0))}
    />
  );
}
