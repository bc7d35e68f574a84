import type { Comparison } from "../app/compareUnits";
import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { PreparedComponent } from "../scoring/panel/prepare";
import type { Treatment } from "../scoring/panel/treat";
import type { Shape } from "../scoring/relative/moments";

type Evaluation = Comparison["evaluation"];

/** What was done to values before they were normalised, for people; nothing where nothing was asked for. */
export function preparationLines({ units, prepared, preparation }: Evaluation, language: Language): string[] {
  const count = prepared.reduce((sum, { filled }) => sum + filled.length, 0);
  const treated = prepared.flatMap(({ indicator, component, treatment }) => {
    if (!treatment || treatment.method === "none") return [];
    const { skew, kurtosis } = treatment.after;
    const shape = { skew: skew.toFixed(2), kurtosis: kurtosis.toFixed(2) };
    const names = { indicator: indicator.name, component: component.name, ...shape };
    return treatment.method === "log"
      ? [said("cli.treated.log", names)]
      : [said("cli.treated.winsorise", { ...names, count: changedIn(units, treatment).length })];
  });
  const lines = [
    ...(preparation.impute ? [said("cli.imputed", { count })] : []),
    ...(preparation.treat ? (treated.length > 0 ? treated : [said("cli.treatedNone")]) : []),
  ];
  return lines.map((line) => inWords(language, line));
}

/** What was filled and treated before values were normalised, where that was asked for. */
export function preparationJson({ units, prepared, preparation }: Evaluation): object {
  const of = ({ indicator, component }: PreparedComponent): object => ({
    indicator: indicator.code,
    component: component.id,
  });
  const imputed = prepared.flatMap((each) =>
    each.filled.map((unit) => {
      const filled = each.treatment?.original ?? each.values;
      return { unit: units[unit], ...of(each), value: filled[unit] };
    }),
  );
  const treated = prepared.flatMap((each) =>
    each.treatment ? [{ ...of(each), ...treatmentJson(units, each.treatment) }] : [],
  );
  return { ...(preparation.impute ? { imputed } : {}), ...(preparation.treat ? { treated } : {}) };
}

function treatmentJson(units: readonly string[], treatment: Treatment): object {
  const { method, before, after } = treatment;
  const shape = ({ skew, kurtosis }: Shape): object => ({ skew: orNull(skew), kurtosis: orNull(kurtosis) });
  return { method, before: shape(before), after: shape(after), changed: changedIn(units, treatment) };
}

/** Values that are not what they were, with their units. */
function changedIn(units: readonly string[], { values, original }: Treatment): object[] {
  return units.flatMap((unit, i) =>
    Number.isNaN(values[i]!) || values[i] === original[i]
      ? []
      : [{ unit, before: original[i], after: values[i] }],
  );
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
