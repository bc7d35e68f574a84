import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RunComparison } from "../../app/runHistory";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What differs between two runs, indicator by indicator, and because of which inputs. */
export function ComparisonView({ comparison }: { readonly comparison: RunComparison }): ReactNode {
  const { t } = useTranslation();
  const { before, after, scores, inputs } = comparison;
  const shown = (value: unknown): string =>
    value === null || value === undefined ? t("history.missing") : String(value);
  const score = (value: number | null): string => value?.toFixed(2) ?? t("history.missing");
  return (
    <>
      <Text weight="semibold">
        {t("history.composite", { before: score(before.composite), after: score(after.composite) })}
      </Text>
      {scores.length === 0 && <Text size={200}>{t("history.same")}</Text>}
      <TextList
        title={t("history.scores")}
        lines={scores.map((change) =>
          t("history.score", {
            no: change.no,
            name: change.name,
            before: score(change.before),
            after: score(change.after),
            change: signed(change.before, change.after) ?? t("history.missing"),
          }),
        )}
      />
      {inputs.length === 0 && <Text size={200}>{t("history.unchanged")}</Text>}
      <TextList
        title={t("history.inputs")}
        lines={inputs.map(({ name, before: was, after: is }) =>
          t("history.input", { name, before: shown(was), after: shown(is) }),
        )}
      />
    </>
  );
}

/** By how much a score has changed, with its sign; undefined where one of them is missing. */
function signed(before: number | null, after: number | null): string | undefined {
  if (before === null || after === null) return undefined;
  const change = (after - before).toFixed(2);
  return after >= before ? `+${change}` : change;
}

function TextList({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <Text size={200}>{title}</Text>
      <ul aria-label={title} className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}
