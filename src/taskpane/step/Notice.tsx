import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly children: ReactNode;
}

/** A line of result that may run over several lines: nothing is cut off. */
export function Notice({ intent, children }: NoticeProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
