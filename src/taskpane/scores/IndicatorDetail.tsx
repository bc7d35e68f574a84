import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorChange } from "../../app/changesSince";
import { type IndicatorDetails, indicatorDetails } from "../../app/indicatorDetails";
import { languageOf } from "../../i18n/start";
import { linesOf } from "../../i18n/words";
import type { IndicatorScore } from "../../scoring/unit/scorecard";
import type { Submission } from "../../validation/entries";
import { CellLink } from "../notice/CellLink";
import { Causes } from "./Causes";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  line: { overflowWrap: "anywhere" },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface IndicatorDetailProps {
  readonly indicator: IndicatorScore;
  readonly submission: Submission;
  readonly change: IndicatorChange | undefined;
}

/** The worked lines of a score, what it was made from, what has changed it, and what would raise it. */
export function IndicatorDetail({ indicator, submission, change }: IndicatorDetailProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = languageOf();
  const details = useMemo(
    () => indicatorDetails(submission, indicator.no, language),
    [submission, indicator.no, language],
  );
  return (
    <div className={styles.detail}>
      <Part title={t("scores.lines")}>
        <ol className={styles.list}>
          {linesOf(language, indicator.explanation).map((line, i) => (
            <li key={`${i} ${line}`} className={styles.line}>
              <Text size={200}>{line}</Text>
            </li>
          ))}
        </ol>
      </Part>
      <Inputs {...details} />
      {change && <Causes change={change} />}
      {details.gains.length > 0 && (
        <Part title={t("scores.gains")}>
          <ul className={styles.list}>
            {details.gains.map(({ component, gain }) => (
              <li key={component}>
                <Text size={200}>{t("scores.gain", { component, gain: gain.toFixed(3) })}</Text>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

/** Entries and goalposts, each with a way to its cell. */
function Inputs({ inputs, goalposts }: IndicatorDetails): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <Part title={t("scores.inputs")}>
        <ul className={styles.list}>
          {inputs.map(({ place, name, value, unit, at }) => (
            <li key={place}>
              <Text size={200}>{t("scores.input", { name, value: value || t("scores.blank"), unit })} </Text>
              {at && <CellLink {...at} />}
            </li>
          ))}
        </ul>
      </Part>
      {goalposts.length > 0 && (
        <Part title={t("scores.goalposts")}>
          <ul className={styles.list}>
            {goalposts.map(({ name, low, high, unit, at }) => (
              <li key={name}>
                <Text size={200}>
                  {low === "" && high === ""
                    ? t("scores.noGoalposts", { name })
                    : t("scores.between", { name, low, high, unit })}{" "}
                </Text>
                <CellLink {...at} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section>
      <Text as="h3" size={200} weight="semibold" block className={styles.title}>
        {title}
      </Text>
      {children}
    </section>
  );
}
