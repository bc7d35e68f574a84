import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { alignSelf: "flex-start" },
});

interface FirstOfProps<T> {
  /** names the list */
  readonly label: string;
  readonly all: readonly T[];
  /** how many are shown at first */
  readonly first: number;
  readonly keyOf: (one: T) => string;
  readonly draw: (one: T) => ReactNode;
}

/** A list that begins short, with a way to the rest. */
export function FirstOf<T>({ label, all, first, keyOf, draw }: FirstOfProps<T>): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, first);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((one) => (
          <li key={keyOf(one)}>{draw(one)}</li>
        ))}
      </ul>
      {shown.length < all.length && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {t("returning.preview.more", { count: all.length - shown.length })}
        </Button>
      )}
    </>
  );
}
