import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Fold } from "../fold/Fold";
import type { UnitTasks } from "./shownTasks";

const COLUMNS = ["tasks", "done", "late", "mean"] as const;

const useStyles = makeStyles({
  name: { textAlign: "left", overflowWrap: "anywhere" },
  unit: { width: "44%" },
});

interface UnitTableProps {
  readonly units: readonly UnitTasks[];
  readonly onChoose: (unit: string) => void;
}

/** How far each unit is; those with most that is late first. */
export function UnitTable({ units, onChoose }: UnitTableProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (units.length === 0) return null;
  return (
    <Fold summary={t("ledgerView.units", { count: units.length })}>
      <Table size="extra-small" aria-label={t("ledgerView.byUnit")}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.unit}>{t("ledgerView.columns.unit")}</TableHeaderCell>
            {COLUMNS.map((column) => (
              <TableHeaderCell key={column}>{t(`ledgerView.columns.${column}`)}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {units.map(({ name, count, done, late, percent }) => (
            <TableRow key={name}>
              <TableCell className={styles.unit}>
                <Link as="button" className={styles.name} onClick={() => onChoose(name)}>
                  <Text size={200}>{name}</Text>
                </Link>
              </TableCell>
              <TableCell>{count}</TableCell>
              <TableCell>{done}</TableCell>
              <TableCell>{late}</TableCell>
              <TableCell>{`${Math.round(percent)}%`}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Fold>
  );
}
