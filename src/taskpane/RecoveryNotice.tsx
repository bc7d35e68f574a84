import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Recovered, recoverWorkbook } from "../app/recoverWorkbook";
import { shownTime } from "../workbook/shownTime";
import { Notice } from "./notice/Notice";

/** How long a job of somebody else is waited for before it is asked after again, in milliseconds. */
const PATIENCE_MS = 30_000;

/** When the pane opens: a job that did not come to its end is taken back or finished, and it is said. */
export function RecoveryNotice(): ReactNode {
  const { t } = useTranslation();
  const [recovered, setRecovered] = useState<Recovered>();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let shown = true;
    const ask = (): void => {
      recoverWorkbook().then(
        (found) => {
          if (!shown) return;
          if (found === "others") waiting = setTimeout(ask, PATIENCE_MS);
          else setRecovered(found);
        },
        // what cannot be recovered now is recovered at the next opening
        () => undefined,
      );
    };
    ask();
    return () => {
      shown = false;
      clearTimeout(waiting);
    };
  }, []);
  if (!recovered) return null;
  const { job, time, finished } = recovered;
  const values = { time: shownTime(time), job: t(`recovery.jobs.${job}`) };
  return <Notice intent="warning">{t(finished ? "recovery.finished" : "recovery.takenBack", values)}</Notice>;
}
