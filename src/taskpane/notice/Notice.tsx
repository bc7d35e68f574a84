import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // faults of a file come one under the other
  body: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

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
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
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
