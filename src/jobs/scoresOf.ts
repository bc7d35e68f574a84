import type { Language } from "../i18n/said";
import { cheapestPoints, type Gain } from "../scoring/unit/cheapestPoints";
import type { Happened, ValueOf } from "../scoring/unit/scoreIndicator";
import type { Scorecard } from "../scoring/unit/scorecard";
import { scoreUnit } from "../scoring/unit/scoreUnit";
import { numberAt, type Submission } from "../validation/entries";
import { parameterised } from "../validation/parameterised";
import { dayOf } from "../validation/serialDate";
import { wrongEntries } from "../validation/wrongEntries";

/** Scores from what was entered, with the goalposts that the workbook holds; no score is made from a wrong entry. */
export function scoresOf(submission: Submission, language: Language): Scorecard {
  const isWrong = wrongEntries(submission);
  const eventOf = (key: string): Happened | undefined => eventIn(submission, key);
  return scoreUnit(parameterised(submission), valuesOf(submission), { isWrong, language, eventOf });
}

/** What a department says of what a constraint counts; undefined where it says nothing. */
function eventIn({ notes }: Submission, key: string): Happened | undefined {
  const { date, event } = notes.get(key) ?? {};
  if (event?.kind !== "text") return undefined;
  return { date: date && dayOf(date), event: String(event.value) };
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
