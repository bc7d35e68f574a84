import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Recovered, recoverWorkbook } from "../app/recoverWorkbook";
import { Notice } from "./step/Notice";
import { localTime } from "./step/localTime";

/** When the pane opens: a job that did not come to its end is taken back or finished, and it is said. */
export function RecoveryNotice(): ReactNode {
  const { t } = useTranslation();
  const [recovered, setRecovered] = useState<Recovered>();
  useEffect(() => {
    // what cannot be recovered now is recovered at the next opening
    recoverWorkbook().then(setRecovered, () => undefined);
  }, []);
  if (!recovered) return null;
  const { job, time, finished } = recovered;
  const values = { time: localTime(time), job: t(`recovery.jobs.${job}`) };
  return <Notice intent="warning">{t(finished ? "recovery.finished" : "recovery.takenBack", values)}</Notice>;
}
