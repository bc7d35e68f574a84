import { entryKey, type FoundCell, type Submission } from "../../validation/entries";

/** What scores are made from, by place: `gdp@1`, `tax_share.level#low`; and the version of the system. */
export type Inputs = Readonly<Record<string, FoundCell["value"]>>;

/** A place whose value is another than when scores were made. */
export interface ChangedInput {
  /** as in `gdp@1` or `tax_share.level#low` */
  readonly place: string;
  readonly sheet: string;
  /** as in `F7`; empty when the cell is gone */
  readonly cell: string;
  readonly before: FoundCell["value"];
  readonly now: FoundCell["value"];
}

/** Every value that a score can depend on. */
export function inputsOf({ system, entries, parameters }: Submission): Inputs {
  return {
    system: `${system.id} ${system.version} ${system.period}`,
    ...Object.fromEntries([...placesOf({ entries, parameters })].map(([place, { value }]) => [place, value])),
  };
}

/** Compares as JSON: inputs are plain values in the order of the system. */
export function sameInputs(one: Inputs, other: Inputs): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Places whose value has changed since; none means that scores are up to date. */
export function changedInputs(submission: Submission, before: Inputs): ChangedInput[] {
  const now = inputsOf(submission);
  const places = placesOf(submission);
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((place) => (before[place] ?? null) !== (now[place] ?? null))
    .map((place) => ({
      place,
      sheet: places.get(place)?.sheet ?? "",
      cell: places.get(place)?.cell ?? "",
      before: before[place] ?? null,
      now: now[place] ?? null,
    }));
}

function placesOf({
  entries,
  parameters,
}: Pick<Submission, "entries" | "parameters">): Map<string, FoundCell> {
  const places = new Map<string, FoundCell>();
  for (const entry of entries.values()) places.set(entryKey(entry.key, entry.lag), entry);
  for (const { key, low, high, floor, basis } of parameters) {
    places.set(`${key}#low`, low).set(`${key}#high`, high).set(`${key}#floor`, floor);
    // of what most parameters do not have, records of runs say nothing
    if (basis && basis.kind !== "blank") places.set(`${key}#basis`, basis);
  }
  return places;
}
