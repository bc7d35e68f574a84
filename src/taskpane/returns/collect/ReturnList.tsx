import { Badge, type BadgeProps, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DepartmentReturn, RegisterStateKey } from "../../../app/returns/returnsOf";
import { FirstOf } from "../../fold/FirstOf";
import { latestFirst } from "../registerOrder";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
});

const COLORS: Readonly<Record<RegisterStateKey, BadgeProps["color"]>> = {
  unsent: "informative",
  out: "warning",
  overdue: "danger",
  returned: "brand",
  incomplete: "warning",
  merged: "success",
};

const BACK: readonly RegisterStateKey[] = ["returned", "incomplete", "merged"];
/** Departments that are shown at once. */
const FIRST = 12;

interface ReturnListProps {
  readonly departments: readonly DepartmentReturn[];
}

/** What became of the file of each department, the worst first. */
export function ReturnList({ departments }: ReturnListProps): ReactNode {
  const { t } = useTranslation();
  return (
    <FirstOf
      label={t("returning.back.list")}
      all={latestFirst(departments)}
      first={FIRST}
      keyOf={({ progress }) => progress.id}
      draw={(one) => <ReturnRow {...one} />}
    />
  );
}

function ReturnRow({ progress, row, state }: DepartmentReturn): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { name, head, findings } = progress;
  // a unit that has tasks alone has no sheet that says who fills it
  const isOfTasks = progress.sheet === undefined && progress.tasks.all > 0;
  const details = [
    t(isOfTasks ? "returning.back.tasks" : "overview.of", { ...progress }),
    row?.edition !== undefined && row.edition > 1 && t("returning.back.edition", { edition: row.edition }),
    // before it is back, what is wrong is what is missing
    BACK.includes(state) && findings.mandatory > 0 && t("overview.mandatory", { count: findings.mandatory }),
  ];
  const contact = [head.person, head.phone].filter(Boolean).join(" ");
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        <Badge appearance="tint" color={COLORS[state]}>
          {t(`returns.state.${state}`)}
        </Badge>
      </div>
      <div className={styles.line}>
        <Text size={200} className={styles.name}>
          {details.filter(Boolean).join(t("overview.gap"))}
        </Text>
        <Text size={200}>{contact || (isOfTasks ? "" : t("overview.nobody"))}</Text>
      </div>
    </div>
  );
}
