import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { recoverRun } from "../app/lastRun";
import { Notice } from "./Notice";
import { localTime } from "./ScoreStateNotice";

/** When the pane opens: a run that did not come to its end is taken back, and it is said. */
export function RecoveryNotice(): ReactNode {
  const { t } = useTranslation();
  const [time, setTime] = useState<string>();
  useEffect(() => {
    // what cannot be recovered now is recovered at the next opening
    recoverRun().then(setTime, () => undefined);
  }, []);
  return time === undefined ? null : (
    <Notice intent="warning">{t("score.recovered", { time: localTime(time) })}</Notice>
  );
}
