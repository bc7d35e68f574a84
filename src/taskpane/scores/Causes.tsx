import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorChange } from "../../app/changesSince";
import { shownChange, shownScore } from "../numbers/shownNumbers";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  title: { margin: 0 },
});

/** How a score has changed since another run, and because of which inputs. */
export function Causes({ change }: { readonly change: IndicatorChange }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { before, after, causes } = change;
  const shown = (value: unknown): string => (value === null ? t("scores.blank") : String(value));
  const by = shownChange(before, after) ?? t("scores.unchanged");
  return (
    <section>
      <Text as="h3" size={200} weight="semibold" block className={styles.title}>
        {t("scores.changed", { before: shownScore(before), after: shownScore(after), change: by })}
      </Text>
      {causes && (
        <ul className={styles.list}>
          {causes.map(({ place, name, before: was, after: is }) => (
            <li key={place}>
              <Text size={200}>{t("history.input", { name, before: shown(was), after: shown(is) })}</Text>
            </li>
          ))}
          {causes.length === 0 && (
            <li>
              <Text size={200}>{t("scores.otherCause")}</Text>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
