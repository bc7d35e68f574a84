import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showCell } from "../../../app/showCell";
import type { FoundCell } from "../../../validation/entries";

const useStyles = makeStyles({ link: { textAlign: "left" } });

interface CellNameProps {
  readonly name: string;
  /** where it stands in this workbook; undefined where it is gone */
  readonly cell: Pick<FoundCell, "sheet" | "cell"> | undefined;
}

/** What a cell is called, and the way to it. */
export function CellName({ name, cell }: CellNameProps): ReactNode {
  const styles = useStyles();
  if (!cell) return <Text size={200}>{name}</Text>;
  return (
    <Link as="button" className={styles.link} onClick={() => void showCell(cell).catch(() => undefined)}>
      <Text size={200}>{`${name} ${cell.cell}`}</Text>
    </Link>
  );
}
