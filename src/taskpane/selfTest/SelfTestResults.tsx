import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Outcome, type SelfTest, tally, type TriedCase } from "../../app/selfTest";
import { languageOf } from "../../i18n/start";
import { Notice } from "../notice/Notice";

const COLORS = {
  expected: "success",
  known: "informative",
  different: "danger",
  absent: "warning",
  untried: "subtle",
} as const;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  answer: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  text: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    maxHeight: "96px",
    overflowY: "auto",
    userSelect: "all",
  },
});

/** How many behaviours are as expected, each that is not, and the report to copy. */
export function SelfTestResults({ report, groups, text }: SelfTest): ReactNode {
  const { t } = useTranslation();
  const counts = tally(report);
  const isGood = counts.different === 0;
  const notable = groups
    .filter(({ tried }) => tried.some(({ outcome }) => outcome.verdict === "different"))
    .map(({ group }) => group.en);
  return (
    <>
      <Notice intent={isGood ? "success" : "warning"}>{t("selfTest.summary", { ...counts })}</Notice>
      <Report text={text} />
      <Accordion multiple collapsible defaultOpenItems={notable}>
        {groups
          .filter(({ tried }) => tried.length > 0)
          .map(({ group, tried }) => (
            <AccordionItem key={group.en} value={group.en}>
              <AccordionHeader size="small">
                {t("selfTest.group", {
                  name: group[languageOf()],
                  good: tried.filter(({ outcome }) => outcome.verdict === "expected").length,
                  all: tried.length,
                })}
              </AccordionHeader>
              <AccordionPanel>
                {tried.map((each) => (
                  <Tried key={each.item.id} {...each} />
                ))}
              </AccordionPanel>
            </AccordionItem>
          ))}
      </Accordion>
    </>
  );
}

function Tried({ item, outcome }: TriedCase): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { verdict } = outcome;
  return (
    <div className={styles.item}>
      <Text size={200}>
        <Badge size="small" color={COLORS[verdict]} appearance={verdict === "expected" ? "tint" : "filled"}>
          {t(`selfTest.verdict.${verdict}`)}
        </Badge>{" "}
        {item[languageOf()]}
      </Text>
      {(verdict === "different" || verdict === "known") && (
        <Text size={100} className={styles.answer}>
          {t("selfTest.answer", { answer: shown(outcome), expected: JSON.stringify(item.expected ?? null) })}
        </Text>
      )}
    </div>
  );
}

function shown({ answer }: Outcome): string {
  return JSON.stringify(answer ?? null);
}

/** The whole report as text; where nothing may be copied for the user, it is there to be selected. */
function Report({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <Button onClick={copy}>{t("selfTest.copy")}</Button>
      {copied === true && <Notice intent="success">{t("selfTest.copied")}</Notice>}
      {copied === false && <Notice intent="info">{t("selfTest.select")}</Notice>}
      <div
        className={styles.text}
        tabIndex={0}
        role="textbox"
        aria-readonly
        aria-label={t("selfTest.report")}
      >
        {text}
      </div>
    </>
  );
}
