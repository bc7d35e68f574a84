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
const MEANS = ["arithmetic", "geometric", "harmonic", "generalised", "copeland"] as const;
/** Half-way between the geometric mean (0) and the arithmetic one (1). */
const POWER = 0.5;
const FILLINGS = ["none", "mean", "median", "meanOfCategory", "medianOfCategory", "last"] as const;

interface AnalysisChoicesProps {
  readonly choices: Choices;
  /** all goalposts are set */
  readonly isInPoints: boolean;
  /** of each unit, where they have some */
  readonly categories: readonly string[] | undefined;
  readonly onChoose: (changed: Partial<Choices>) => void;
}

/** How units are compared for the analysis. */
export function AnalysisChoices({
  choices,
  isInPoints,
  categories,
  onChoose,
}: AnalysisChoicesProps): ReactNode {
  const { t } = useTranslation();
  const { method, aggregation, impute, treat = false } = choices;
  const fillings = FILLINGS.filter((id) => categories !== undefined || !id.endsWith("OfCategory"));
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
        onChoose={(id) =>
          onChoose({
            aggregation: MEANS.find((each) => each === id)!,
            ...(id === "generalised" && { power: POWER }),
          })
        }
      />
      <Chosen
        label={t("statistics.impute")}
        value={fillingOf(impute)}
        values={fillings.map((id) => [id, t(`statistics.imputes.${id}`)])}
        onChoose={(id) => onChoose({ impute: imputationOf(id, categories) })}
      />
      <Checkbox
        label={t("statistics.treat")}
        checked={treat}
        onChange={(_event, { checked }) => onChoose({ treat: checked === true })}
      />
    </div>
  );
}

type Imputation = NonNullable<Choices["impute"]>;

function fillingOf(impute: Imputation | undefined): (typeof FILLINGS)[number] {
  if (!impute) return "none";
  return impute.groups && impute.by !== "last" ? `${impute.by}OfCategory` : impute.by;
}

function imputationOf(id: string, categories: readonly string[] | undefined): Imputation | undefined {
  if (id === "none") return undefined;
  const by = (["mean", "median", "last"] as const).find((each) => id.startsWith(each))!;
  return { by, ...(id.endsWith("OfCategory") && { groups: categories }) };
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
