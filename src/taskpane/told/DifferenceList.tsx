import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Difference } from "../../app/verifyPublication";
import { showCell } from "../../app/showCell";
import { briefly } from "../../workbook/publication/briefly";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: 0,
    // a button of two lines has its bullet beside the second
    listStyleType: "none",
  },
  cell: { textAlign: "left" },
});

/** More differences than these are counted, not listed. */
const LISTED = 30;

/** What concerns no sheet has no place to name. */
function wordsOf({ kind, sheet }: Difference): string {
  if (kind === "system") return "publish.system";
  return sheet === "" ? "publish.elsewhere" : "publish.difference";
}

/** What is not as it was published, each with a way to its cell. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const shown = (value: Difference["before"]): string =>
    value === null ? t("publish.nothing") : String(value);
  return (
    <ul aria-label={t("publish.list")} className={styles.list}>
      {differences.slice(0, LISTED).map((difference) => {
        const { sheet, cell, kind, what, before, now } = difference;
        const place = `${sheet} ${cell}`.trim();
        const [was, is] = briefly(before, now).map(shown);
        const words = t(wordsOf(difference), { place, what, before: was, now: is });
        return (
          <li key={`${kind} ${sheet} ${cell} ${what}`}>
            {cell === "" ? (
              <Text size={200}>{words}</Text>
            ) : (
              <Link
                as="button"
                className={styles.cell}
                onClick={() => void showCell({ sheet, cell }).catch(() => undefined)}
              >
                <Text size={200}>{words}</Text>
              </Link>
            )}
          </li>
        );
      })}
      {differences.length > LISTED && (
        <li>
          <Text size={200}>{t("publish.more", { count: differences.length - LISTED })}</Text>
        </li>
      )}
    </ul>
  );
}
