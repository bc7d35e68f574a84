import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly title?: string;
  readonly children: ReactNode;
  /** what the button that takes it away is called, and does */
  readonly label?: string;
  readonly onClose?: () => void;
}

/** A line of result that may run over several lines: nothing is cut off. */
export function Notice({ intent, title, children, label, onClose }: NoticeProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
        {onClose && (
          <>
            {" "}
            <Button size="small" appearance="transparent" onClick={onClose}>
              {label}
            </Button>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
