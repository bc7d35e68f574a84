import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "stretch" },
  title: { margin: 0 },
});

interface ViewTitleProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A view with its heading, and a sentence on what it is for. */
export function ViewTitle({ title, hint, children }: ViewTitleProps): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.view}>
      <Text as="h2" size={300} weight="semibold" block className={styles.title}>
        {title}
      </Text>
      {hint !== undefined && <Text size={200}>{hint}</Text>}
      {children}
    </section>
  );
}
