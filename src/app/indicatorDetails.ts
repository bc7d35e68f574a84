import type { Language } from "../i18n/said";
import { inWords } from "../i18n/words";
import { gainsOf } from "../jobs/scoresOf";
import { indicatorInputs } from "../scoring/unit/indicatorInputs";
import type { Gain } from "../scoring/unit/cheapestPoints";
import { referenceName } from "../scoring/unit/words";
import { componentKey, quantityOf } from "../system/lookup";
import { entryKey, type FoundCell, type Submission } from "../validation/entries";
import { foundIn } from "../validation/quoted";

/** What a score was made from, each with the way to its cell. */
export interface IndicatorDetails {
  readonly inputs: readonly InputShown[];
  readonly goalposts: readonly GoalpostsShown[];
  /** what one more per cent of each component would bring, largest first; none where nothing can be gained */
  readonly gains: readonly Gain[];
}

interface InputShown {
  /** as in `gdp@1` */
  readonly place: string;
  /** as in 2018年地区生产总值 */
  readonly name: string;
  /** what stands in the cell; empty when nothing does */
  readonly value: string;
  readonly unit: string;
  /** undefined where its row is gone */
  readonly at: Pick<FoundCell, "sheet" | "cell"> | undefined;
}

interface GoalpostsShown {
  /** of the component */
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly at: Pick<FoundCell, "sheet" | "cell">;
}

/** What the score of an indicator or constraint was made from; nothing for a number that the system does not have. */
export function indicatorDetails(submission: Submission, no: number, language: Language): IndicatorDetails {
  const { system, entries, parameters } = submission;
  const inputs = indicatorInputs(system, no).map((reference): InputShown => {
    const place = entryKey(reference.name, reference.lag);
    const entry = entries.get(place);
    return {
      place,
      name: inWords(language, referenceName(system, reference)),
      value: entry ? foundIn(entry) : "",
      unit: quantityOf(system, reference.name).unit,
      at: entry && { sheet: entry.sheet, cell: entry.cell },
    };
  });
  const indicator = system.indicators.find((each) => each.no === no);
  const goalposts = (indicator?.components ?? []).flatMap((component): GoalpostsShown[] => {
    const key = componentKey(indicator!, component);
    const found = parameters.find((each) => each.key === key);
    if (!found) return [];
    const { low, high } = found;
    return [{ name: component.name, low: foundIn(low), high: foundIn(high), unit: component.unit, at: low }];
  });
  const gains = indicator ? gainsOf(submission).filter((gain) => gain.no === no && gain.gain > 0) : [];
  return { inputs, goalposts, gains };
}
