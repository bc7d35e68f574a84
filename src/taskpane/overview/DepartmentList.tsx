import { Badge, Button, makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DepartmentProgress } from "../../workbook/state/progress";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
  words: { display: "flex", flexDirection: "column", width: "100%", rowGap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { flexGrow: 1 },
});

export interface DepartmentsProps {
  /** in the order in which they are shown */
  readonly departments: readonly DepartmentProgress[];
  /** its findings are shown, and its sheet */
  readonly onChoose: (department: DepartmentProgress) => void;
}

/** Departments where there is no room for a table. */
export function DepartmentList({ departments, onChoose }: DepartmentsProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  return (
    <ul className={styles.list} aria-label={t("overview.departments")} {...arrows}>
      {departments.map((department) => (
        <li key={department.id}>
          <Button appearance="subtle" className={styles.row} onClick={() => onChoose(department)}>
            <span className={styles.words}>
              <span className={styles.line}>
                <Text weight="semibold" className={styles.name}>
                  {department.name}
                </Text>
                <Text size={200}>{t("overview.of", { ...department })}</Text>
              </span>
              <DepartmentState department={department} />
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What is to be done at a department, and whom to call. */
function DepartmentState({ department }: { readonly department: DepartmentProgress }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { findings, head, sheet } = department;
  const contact = [head.person, head.phone, head.date && t("overview.on", { date: head.date })];
  return (
    <>
      <span className={styles.line}>
        {sheet === undefined && <Badge color="danger">{t("overview.gone")}</Badge>}
        {findings.mandatory > 0 && (
          <Badge appearance="tint" color="danger">
            {t("overview.mandatory", { count: findings.mandatory })}
          </Badge>
        )}
        {findings.advisory > 0 && (
          <Badge appearance="tint" color="warning">
            {t("overview.advisory", { count: findings.advisory })}
          </Badge>
        )}
        {findings.explained > 0 && (
          <Badge appearance="tint" color="success">
            {t("overview.explained", { count: findings.explained })}
          </Badge>
        )}
        {findings.mandatory + findings.advisory === 0 && sheet !== undefined && (
          <Text size={200}>{t("overview.fine")}</Text>
        )}
      </span>
      <Text size={200}>{contact.filter(Boolean).join(t("overview.gap")) || t("overview.nobody")}</Text>
    </>
  );
}
