import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showCell } from "../../app/showCell";

const useStyles = makeStyles({ link: { textAlign: "left" } });

interface CellLinkProps {
  readonly sheet: string;
  /** as in `F7` */
  readonly cell: string;
}

/** The way to a cell. */
export function CellLink({ sheet, cell }: CellLinkProps): ReactNode {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => void showCell({ sheet, cell }).catch(() => undefined)}
    >
      <Text size={200}>{`${sheet} ${cell}`}</Text>
    </Link>
  );
}
