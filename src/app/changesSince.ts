import type { Language } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Scorecard } from "../scoring/unit/scorecard";
import { indicatorInputs } from "../scoring/unit/indicatorInputs";
import { referenceName } from "../scoring/unit/words";
import { componentKey } from "../system/lookup";
import type { IndicatorSystem } from "../system/schema";
import { entryKey } from "../validation/entries";
import type { PastRun } from "../workbook/history/pastRuns";
import { raisedIn, vetoNote } from "../workbook/scores/scoreCells";
import { inputName } from "../workbook/journal/inputNames";
import type { Inputs } from "../workbook/journal/inputs";

/** Scores as they were made at one time. */
export interface ScoresThen {
  readonly composite: number | null;
  /** constraints that were triggered, in the words of the sheet; empty where none was */
  readonly veto: string;
  /** by name of the group */
  readonly groups: ReadonlyMap<string, number>;
  /** by code of the indicator; null where it has no score */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly inputs: Inputs;
}

/** What differs between two sets of scores, each difference with what it comes from. */
export interface ScoreChanges {
  readonly composite: Change;
  /** constraints that were triggered, in the words of the sheet */
  readonly vetoes: { readonly before: string; readonly after: string };
  /** by name of the group */
  readonly groups: ReadonlyMap<string, Change>;
  /** by number of the indicator, of those whose score or inputs differ */
  readonly indicators: ReadonlyMap<number, IndicatorChange>;
}

export interface Change {
  readonly before: number | null;
  readonly after: number | null;
}

export interface IndicatorChange extends Change {
  /** undefined against another year, whose inputs are all others */
  readonly causes: readonly Cause[] | undefined;
}

/** An input that differs. */
interface Cause {
  /** as in `gdp@1` and `tax_share.level#low` */
  readonly place: string;
  /** for people */
  readonly name: string;
  readonly before: Inputs[string];
  readonly after: Inputs[string];
}

/** A run as it can be compared; undefined where what it kept is lost. */
export function scoresThen({ composite, veto, groups, detail }: PastRun): ScoresThen | undefined {
  return detail && { composite, veto, groups, scores: detail.scores, inputs: detail.inputs };
}

/** Scores of what is entered now. */
export function scoresNow(card: Scorecard, inputs: Inputs): ScoresThen {
  return {
    composite: card.composite,
    veto: raisedIn(vetoNote(card)),
    groups: new Map(
      card.groups.flatMap(({ name, score }) => (score === null ? [] : [[name, score] as const])),
    ),
    scores: Object.fromEntries(card.indicators.map(({ code, score }) => [code, score])),
    inputs,
  };
}

/** Ties each difference between two sets of scores to the inputs that it comes from. */
export function changesBetween(
  system: IndicatorSystem,
  before: ScoresThen,
  after: ScoresThen,
  language: Language,
): ScoreChanges {
  const names = new Set([...before.groups.keys(), ...after.groups.keys()]);
  const indicators = system.indicators.flatMap(({ no, code }) => {
    const causes = placesOf(system, no)
      .map((place) => ({
        place,
        name: nameOf(system, place, language),
        before: before.inputs[place] ?? null,
        after: after.inputs[place] ?? null,
      }))
      .filter((cause) => cause.before !== cause.after);
    const change = { before: before.scores[code] ?? null, after: after.scores[code] ?? null };
    return change.before === change.after && causes.length === 0
      ? []
      : [[no, { ...change, causes }] as const];
  });
  return {
    composite: { before: before.composite, after: after.composite },
    vetoes: { before: before.veto, after: after.veto },
    groups: new Map(
      [...names].map((name) => [
        name,
        { before: before.groups.get(name) ?? null, after: after.groups.get(name) ?? null },
      ]),
    ),
    indicators: new Map(indicators),
  };
}

/** Everything that the score of an indicator depends on: entries, goalposts and floors. */
function placesOf(system: IndicatorSystem, no: number): string[] {
  const entries = indicatorInputs(system, no).map(({ name, lag }) => entryKey(name, lag));
  const indicator = system.indicators.find((each) => each.no === no);
  const parameters = (indicator?.components ?? []).flatMap((component) =>
    ["low", "high", "floor"].map((part) => `${componentKey(indicator!, component)}#${part}`),
  );
  return [...entries, ...parameters];
}

function nameOf(system: IndicatorSystem, place: string, language: Language): string {
  // an entry is called as the explanation of a score calls it
  const [, key, lag] = /^(\w+)@(\d+)$/.exec(place) ?? [];
  if (key !== undefined && system.quantities.some((quantity) => quantity.key === key))
    return inWords(language, referenceName(system, { name: key, lag: Number(lag) }));
  const name = inputName(system, place);
  return typeof name === "string" ? name : inWords(language, name);
}
