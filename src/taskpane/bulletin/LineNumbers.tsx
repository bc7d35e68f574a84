import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Bulletin } from "../../app/bulletin/makeBulletin";
import { cellOfCounted } from "../../workbook/bulletin/data/book";
import { placeOfCell } from "../../workbook/plan/cellName";
import { Fold } from "../fold/Fold";
import { CellLink } from "../notice/CellLink";

const useStyles = makeStyles({
  number: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  how: { overflowWrap: "anywhere" },
});

interface LineNumbersProps {
  readonly numbers: Bulletin["rows"][number]["numbers"];
  readonly counted: Bulletin["counted"];
}

/** Every number of a sentence with the cell that it is from, or with how it was counted. */
export function LineNumbers({ numbers, counted }: LineNumbersProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (numbers.length === 0) return null;
  const ways = new Map(counted.map(({ name, of, how }, i) => [cellOfCounted(i), { name, of, how }]));
  return (
    <Fold summary={t("bulletin.numbers", { count: numbers.length })}>
      {numbers.map(({ at, shown, cell }) => {
        const way = ways.get(cell);
        const place = placeOfCell(cell);
        return (
          <span key={at} className={styles.number}>
            <Text size={200} weight="semibold">
              {shown}
            </Text>
            {/* a hidden sheet cannot be shown */}
            {way ? (
              <Text size={200} className={styles.how}>
                {t("bulletin.counted", { how: way.how, of: way.of })}
              </Text>
            ) : (
              place && <CellLink {...place} />
            )}
          </span>
        );
      })}
    </Fold>
  );
}
