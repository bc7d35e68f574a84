import type { Period } from "../../system/period";
import { Badge, type BadgeProps, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WorkbookTargets } from "../../app/targets/targets";
import { type Standing, standingOn } from "../../workbook/targets/standing";
import { FirstOf } from "../fold/FirstOf";

const useStyles = makeStyles({
  row: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  rate: { whiteSpace: "nowrap" },
  light: { flexShrink: 0 },
});

const COLORS: Readonly<Record<Standing, NonNullable<BadgeProps["color"]>>> = {
  wrong: "danger",
  unset: "informative",
  unfilled: "informative",
  reached: "success",
  near: "warning",
  far: "danger",
  overdue: "danger",
};

/** Targets that are shown at once. */
const FIRST = 12;

interface TargetListProps {
  /** those that are set for the period */
  readonly rows: WorkbookTargets["rows"];
  readonly period: Period;
}

/** Every target with its light. */
export function TargetList({ rows, period }: TargetListProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  // of the day on which the pane looks
  const now = new Date();
  if (rows.length === 0) return null;
  return (
    <FirstOf
      label={t("targets.list")}
      all={rows}
      first={FIRST}
      keyOf={({ aim }) => aim.key}
      draw={(row) => {
        const { aim, values, shown } = row;
        const { done, rate } = shown;
        const light = standingOn(row, now);
        const unit = aim.unit === "" ? "" : ` ${aim.unit}`;
        const said = (value: number | null): string =>
          value === null ? "—" : `${Number(value.toFixed(2))}${unit}`;
        return (
          <div className={styles.row}>
            <Text size={200} className={styles.name}>
              {t("targets.row", {
                name: aim.name,
                target: said(values.get(period) ?? null),
                done: said(done),
              })}
            </Text>
            {rate !== null && (
              <Text size={200} className={styles.rate}>
                {t("targets.rate", { percent: (rate * 100).toFixed(1) })}
              </Text>
            )}
            {light && (
              <Badge appearance="tint" color={COLORS[light]} className={styles.light}>
                {t(`targets.lights.${light}`)}
              </Badge>
            )}
          </div>
        );
      }}
    />
  );
}
