import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RankedUnit } from "../../app/units/comparedUnits";
import { FirstOf } from "../fold/FirstOf";
import { shownScore } from "../numbers/shownNumbers";

const useStyles = makeStyles({
  row: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cells: { display: "flex", width: "100%", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  rank: { minWidth: "28px", textAlign: "right" },
  name: { flexGrow: 1 },
});

interface UnitListProps {
  /** the best first */
  readonly units: readonly RankedUnit[];
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string | undefined) => void;
}

/** Units that are shown at once. */
const FIRST = 20;

/** Every unit with its rank; one that is chosen is shown where it stands. */
export function UnitList({ units, chosen, onChoose }: UnitListProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const found = units.filter(({ unit }) => unit.includes(wanted.trim()));
  return (
    <>
      {units.length > FIRST && (
        <Input
          size="small"
          type="search"
          placeholder={t("units.search")}
          aria-label={t("units.search")}
          value={wanted}
          onChange={(_event, { value }) => setWanted(value)}
        />
      )}
      {found.length === 0 && <Text size={200}>{t("units.notFound", { count: units.length })}</Text>}
      <FirstOf
        label={t("units.list")}
        all={found}
        first={FIRST}
        keyOf={({ unit }) => unit}
        draw={(each) => (
          <Button
            appearance="subtle"
            className={styles.row}
            aria-pressed={each.unit === chosen}
            onClick={() => onChoose(each.unit === chosen ? undefined : each.unit)}
          >
            <span className={styles.cells}>
              <Text size={200} className={styles.rank}>
                {each.rank ?? "—"}
              </Text>
              <Text size={200} weight={each.unit === chosen ? "semibold" : "regular"} className={styles.name}>
                {each.unit}
              </Text>
              <Text size={200}>
                {[moved(each.rise), each.grade, shownScore(each.score)]
                  .filter(Boolean)
                  .join(t("overview.gap"))}
              </Text>
            </span>
          </Button>
        )}
      />
    </>
  );
}

/** Places risen or fallen; nothing where that is not known. */
function moved(rise: number | null): string {
  if (rise === null || rise === 0) return "";
  return rise > 0 ? `↑${rise}` : `↓${-rise}`;
}
