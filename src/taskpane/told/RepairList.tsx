import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Repairable } from "../../app/repairTemplate";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** More cells than these are counted, not named. */
const NAMED = 6;
const KINDS = ["formulas", "validations", "locks", "formats", "names"] as const;

/** What of each sheet would be restored, or was. */
export function RepairList({ repairs }: { readonly repairs: readonly Repairable[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const placesOf = (cells: readonly string[]): string => {
    const places = cells.slice(0, NAMED).join(t("separator"));
    return cells.length > NAMED ? t("repair.more", { places, count: cells.length }) : places;
  };
  return (
    <ul aria-label={t("repair.list")} className={styles.list}>
      {repairs.map((repair) => (
        <li key={repair.sheet}>
          <Text size={200} weight="semibold" block>
            {repair.sheet}
          </Text>
          {KINDS.filter((kind) => repair[kind].length > 0).map((kind) => (
            <Text key={kind} size={200} block>
              {t(`repair.${kind}`, { places: placesOf(repair[kind]) })}
            </Text>
          ))}
          {repair.protection && (
            <Text size={200} block>
              {t("repair.protection")}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
