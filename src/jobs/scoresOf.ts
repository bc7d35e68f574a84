import type { Language } from "../i18n/said";
import { cheapestPoints, type Gain } from "../scoring/unit/cheapestPoints";
import type { ValueOf } from "../scoring/unit/scoreIndicator";
import type { Scorecard } from "../scoring/unit/scorecard";
import { scoreUnit } from "../scoring/unit/scoreUnit";
import { numberAt, type Submission } from "../validation/entries";
import { parameterised } from "../validation/parameterised";
import { wrongEntries } from "../validation/wrongEntries";

/** Scores from what was entered, with the goalposts that the workbook holds; no score is made from a wrong entry. */
export function scoresOf(submission: Submission, language: Language): Scorecard {
  const isWrong = wrongEntries(submission);
  return scoreUnit(parameterised(submission), valuesOf(submission), { isWrong, language });
}

/** Where one more per cent brings the most points. */
export function gainsOf(submission: Submission): Gain[] {
  const [isWrong, valueOf] = [wrongEntries(submission), valuesOf(submission)];
  return cheapestPoints(parameterised(submission), (reference) =>
    isWrong(reference) ? NaN : valueOf(reference),
  );
}

function valuesOf(submission: Submission): ValueOf {
  return ({ name, lag }) => numberAt(submission, name, lag);
}
