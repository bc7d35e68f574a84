import {
  Button,
  type ButtonProps,
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

/** What is asked before something is done that others will see, or that is much at once. */
interface Question {
  readonly title: string;
  readonly text: ReactNode;
  /** what the confirming answer says, where that is not what the button says */
  readonly answer?: string;
}

interface ConfirmButtonProps extends Pick<ButtonProps, "appearance" | "size" | "disabledFocusable"> {
  readonly label: string;
  readonly question: Question;
  readonly onConfirm: () => void;
}

/** A button that asks first; the confirming answer has the same words as the button, unless the question has its own. */
export function ConfirmButton({ label, question, onConfirm, ...button }: ConfirmButtonProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button {...button}>{label}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>{question.text}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {question.answer ?? label}
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
