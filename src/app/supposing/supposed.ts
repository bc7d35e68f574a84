import { problem } from "../../system/problem";
import type { EntryCell, FoundCell, ParameterCells, Submission } from "../../validation/entries";

/** What an entry or a goalpost would be: nothing is written. */
export interface Supposed {
  /** as in `gdp`, `gdp@1` (the period before) or `tax_share.level#low` */
  readonly place: string;
  /** null for a cell that is empty */
  readonly value: number | null;
}

const PARTS = ["low", "high", "floor"] as const;

/**
 * A submission in which something is supposed.
 *
 * @throws Problem when there is no such place
 */
export function withSupposed(submission: Submission, { place, value }: Supposed): Submission {
  const [key = "", part] = place.split("#");
  if (part !== undefined) return withParameter(submission, place, key, part, value);
  const id = key.includes("@") ? key : `${key}@0`;
  const entry = submission.entries.get(id);
  if (!entry) throw problem("whatIfPlace", { place });
  const cell: EntryCell = { ...supposedCell(entry, value), key: entry.key, lag: entry.lag };
  return { ...submission, entries: new Map(submission.entries).set(id, cell) };
}

function withParameter(
  submission: Submission,
  place: string,
  key: string,
  named: string,
  value: number | null,
): Submission {
  const part = PARTS.find((each) => each === named);
  const found = submission.parameters.find((each) => each.key === key);
  if (!part || !found) throw problem("whatIfPlace", { place });
  const changed: ParameterCells = { ...found, [part]: supposedCell(found[part], value) };
  const parameters = submission.parameters.map((each) => (each === found ? changed : each));
  return { ...submission, parameters };
}

/** Whatever stands there now, format and doubts: the number is meant as it is said. */
function supposedCell({ sheet, cell }: FoundCell, value: number | null): FoundCell {
  return { sheet, cell, kind: value === null ? "blank" : "number", value };
}
