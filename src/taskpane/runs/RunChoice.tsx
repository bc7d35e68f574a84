import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PastRun, RunPair } from "../../app/runHistory";
import { shownScore } from "../numbers/shownNumbers";

interface RunChoiceProps {
  readonly runs: readonly PastRun[];
  readonly pair: RunPair;
  readonly onChoose: (pair: RunPair) => void;
}

/** Which two runs are compared. */
export function RunChoice({ runs, pair: [before, after], onChoose }: RunChoiceProps): ReactNode {
  const { t } = useTranslation();
  const select = (
    label: string,
    value: number,
    other: number,
    choose: (place: number) => void,
  ): ReactNode => (
    <Field label={label} size="small">
      <Select size="small" value={String(value)} onChange={(_event, data) => choose(Number(data.value))}>
        {runs.map(({ time, composite, stamp, veto }, i) => (
          <option key={`${i} ${time}`} value={String(i + 1)} disabled={i + 1 === other}>
            {[
              t("history.run", { time, composite: shownScore(composite) }),
              stamp && t("history.publishedRun"),
              veto && t("history.vetoedRun"),
            ]
              .filter(Boolean)
              .join(t("overview.gap"))}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {select(t("history.before"), before, after, (place) => onChoose([place, after]))}
      {select(t("history.after"), after, before, (place) => onChoose([before, place]))}
    </>
  );
}
