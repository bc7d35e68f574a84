import {
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DepartmentsProps } from "./DepartmentList";

const useStyles = makeStyles({
  name: { width: "33%" },
  number: { width: "36px", textAlign: "right", "& > *": { justifyContent: "flex-end" } },
  filled: { width: "48px", textAlign: "right", "& > *": { justifyContent: "flex-end" } },
  cell: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  link: { textAlign: "left" },
  // a telephone number is one word
  contact: { whiteSpace: "nowrap" },
});

const COUNTS = ["mandatory", "advisory"] as const;

/** Departments where there is room for a table. */
export function DepartmentTable({ departments, onChoose }: DepartmentsProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  return (
    <Table size="small" aria-label={t("overview.departments")} {...arrows}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.name}>{t("overview.department")}</TableHeaderCell>
          <TableHeaderCell className={styles.filled}>{t("overview.filled")}</TableHeaderCell>
          {COUNTS.map((kind) => (
            <TableHeaderCell key={kind} className={styles.number}>
              {t(`findings.${kind}`)}
            </TableHeaderCell>
          ))}
          <TableHeaderCell>{t("overview.contact")}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {departments.map((department) => {
          const { id, name, filled, wanted, findings, head } = department;
          return (
            <TableRow key={id}>
              <TableCell className={styles.cell}>
                <Link as="button" className={styles.link} onClick={() => onChoose(department)}>
                  {name}
                </Link>
              </TableCell>
              <TableCell className={styles.filled}>{`${filled}/${wanted}`}</TableCell>
              {COUNTS.map((kind) => (
                <TableCell key={kind} className={styles.number}>
                  {findings[kind] || "—"}
                </TableCell>
              ))}
              <TableCell className={mergeClasses(styles.cell, styles.contact)}>
                <Text size={200} block>
                  {head.person || "—"}
                </Text>
                <Text size={200} block>
                  {head.phone}
                </Text>
                <Text size={200} block>
                  {head.date}
                </Text>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
