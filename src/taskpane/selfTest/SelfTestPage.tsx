import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { runSelfTest, type SelfTest } from "../../app/selfTest";
import { languageOf } from "../../i18n/start";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { type JobControl, useSession } from "../session/session";
import { SelfTestResults } from "./SelfTestResults";
import { supports, thisExcel } from "./thisExcel";
import { useHands } from "./useHands";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  back: { alignSelf: "flex-start" },
});

/** Tries in this Excel what the product relies on, and gives a report to copy. */
export default function SelfTestPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy, setFollowing } = useSession();
  useEffect(() => {
    setFollowing(false);
    return () => setFollowing(true);
  }, [setFollowing]);
  const [byHand, setByHand] = useState(false);
  const [result, setResult] = useState<SelfTest>();
  const { asked, hands } = useHands();
  const test = async ({ report, signal }: JobControl): Promise<undefined> => {
    setResult(undefined);
    const found = await runSelfTest(thisExcel(), {
      supports,
      signal,
      language: languageOf(),
      progress: (done, all) => report(done / all, `${done + 1} / ${all}`),
      ...(byHand ? { hands } : {}),
    });
    setResult(found);
  };
  return (
    <div className={styles.page}>
      <Button className={styles.back} appearance="subtle" disabledFocusable={isBusy} onClick={onBack}>
        {t("selfTest.back")}
      </Button>
      <ViewTitle title={t("selfTest.title")} hint={t("selfTest.hint")}>
        <Checkbox
          label={t("selfTest.byHand")}
          checked={byHand}
          disabled={isBusy}
          onChange={(_event, data) => setByHand(data.checked === true)}
        />
        {asked && <Notice intent="warning">{t(`selfTest.${asked}`)}</Notice>}
        <Button
          disabledFocusable={isBusy}
          onClick={() => run({ running: t("selfTest.running"), isCancellable: true, work: test })}
        >
          {t("selfTest.button")}
        </Button>
        {result && <SelfTestResults {...result} />}
      </ViewTitle>
    </div>
  );
}
