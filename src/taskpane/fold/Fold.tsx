import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, cursor: "pointer", overflowWrap: "anywhere" },
  inside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface FoldProps {
  /** what can be read while it is folded */
  readonly summary: ReactNode;
  /** unfolded from the start */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that is shown when it is asked for; before that it is not even drawn. */
export function Fold({ summary, isOpen = false, children }: FoldProps): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(isOpen);
  return (
    <details open={shown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {shown && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
