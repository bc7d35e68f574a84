import { prospectOf } from "../../scoring/unit/prospect";
import { type Wanted, withTargetsMet } from "../../scoring/unit/metTargets";
import type { Scorecard } from "../../scoring/unit/scorecard";
import type { ValueOf } from "../../scoring/unit/scoreIndicator";
import { scoreUnit } from "../../scoring/unit/scoreUnit";
import type { IndicatorSystem } from "../../system/schema";
import type { Language } from "../../i18n/said";
import { numberAt, type Submission } from "../../validation/entries";
import { parameterised } from "../../validation/parameterised";
import { wrongEntries } from "../../validation/wrongEntries";
import { type TargetRow, targetOfMethod } from "../../workbook/targets/targetRow";

/** A unit as it is and with its targets met, and what each target would bring. */
export interface Aimed<Row extends TargetRow = TargetRow> {
  /** with the parameters that stand on the sheet */
  readonly system: IndicatorSystem;
  readonly now: Scorecard;
  readonly met: Scorecard;
  readonly rows: readonly Row[];
}

/** Scores a unit as it is, and with all targets of this year met, and says of each component what that brings. */
export function aimedBy<Row extends TargetRow>(
  submission: Submission,
  rows: readonly Row[],
  language: Language = "zh",
): Aimed<Row> {
  const [system, isWrong] = [parameterised(submission), wrongEntries(submission)];
  const valueOf: ValueOf = ({ name, lag }) => numberAt(submission, name, lag);
  const wanted = new Map(
    rows.flatMap(({ aim, values }): [string, Wanted][] => {
      const value = values.get(system.period);
      return value === undefined ? [] : [[aim.key, { value, direction: aim.direction }]];
    }),
  );
  // a wrong entry is none: its target stands for it
  const sound: ValueOf = (reference) => (isWrong(reference) ? NaN : valueOf(reference));
  const supposed = withTargetsMet(system, sound, wanted);
  const now = scoreUnit(system, valueOf, { isWrong, language });
  const met = scoreUnit(supposed.system, supposed.valueOf, {
    isWrong: (reference) => !supposed.isSupposed(reference) && isWrong(reference),
    language,
  });
  return {
    ...{ system, now, met },
    rows: rows.map((row) => {
      const { aim } = row;
      if (!aim.component) return row;
      const indicator = system.indicators.find(({ code }) => code === aim.indicator.code)!;
      const component = indicator.components.find(({ id }) => id === aim.component.id)!;
      return { ...row, prospect: prospectOf(system, indicator, component, { now, met, valueOf: sound }) };
    }),
  };
}

/** Rows of a sheet that is not made yet, with targets that departments enter: there a formula reads them. */
export function withEnteredTargets(submission: Submission, rows: readonly TargetRow[]): TargetRow[] {
  const { period } = submission.system;
  return rows.map((row) => {
    const key = row.values.has(period) ? undefined : targetOfMethod(submission.system, row.aim);
    const entered = typeof key === "string" ? numberAt(submission, key, 0) : NaN;
    return Number.isNaN(entered) ? row : { ...row, values: new Map(row.values).set(period, entered) };
  });
}
