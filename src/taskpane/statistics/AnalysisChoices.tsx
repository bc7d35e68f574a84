import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Choices } from "../../app/statistics/unitStatistics";

/** Methods with the parameters that `evaluate` has by default. */
const METHODS: readonly Choices["method"][] = [
  { id: "goalposts" },
  { id: "minmax", low: 0, high: 100 },
  { id: "zscore", mean: 50, deviation: 10 },
  { id: "rank" },
  { id: "percentile" },
  { id: "borda" },
  { id: "dist2max" },
];
const MEANS = ["arithmetic", "geometric", "harmonic", "copeland"] as const;
const FILLINGS = ["none", "mean", "median", "last"] as const;

interface AnalysisChoicesProps {
  readonly choices: Choices;
  /** all goalposts are set */
  readonly isInPoints: boolean;
  readonly onChoose: (changed: Partial<Choices>) => void;
}

/** How units are compared for the analysis. */
export function AnalysisChoices({ choices, isInPoints, onChoose }: AnalysisChoicesProps): ReactNode {
  const { t } = useTranslation();
  const { method, aggregation, impute, treat = false } = choices;
  const methods = METHODS.filter(({ id }) => id !== "goalposts" || isInPoints);
  return (
    <div>
      <Chosen
        label={t("statistics.method")}
        value={method.id}
        values={methods.map(({ id }) => [id, t(`statistics.methods.${id}`)])}
        onChoose={(id) => onChoose({ method: methods.find((each) => each.id === id)! })}
      />
      <Chosen
        label={t("statistics.mean")}
        value={aggregation}
        values={MEANS.map((id) => [id, t(`statistics.means.${id}`)])}
        onChoose={(id) => onChoose({ aggregation: MEANS.find((each) => each === id)! })}
      />
      <Chosen
        label={t("statistics.impute")}
        value={impute?.by ?? "none"}
        values={FILLINGS.map((id) => [id, t(`statistics.imputes.${id}`)])}
        onChoose={(id) => {
          const by = FILLINGS.find((each) => each === id)!;
          onChoose({ impute: by === "none" ? undefined : { by } });
        }}
      />
      <Checkbox
        label={t("statistics.treat")}
        checked={treat}
        onChange={(_event, { checked }) => onChoose({ treat: checked === true })}
      />
    </div>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Chosen({ label, value, values, onChoose }: ChosenProps): ReactNode {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_event, data) => onChoose(data.value)}>
        {values.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
