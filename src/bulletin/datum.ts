/** A number in a text, and the cell that it is from. */
export interface BoundNumber {
  /** as it stands in the text, as in `6.84` */
  readonly shown: string;
  /** as in `计分表!F12` */
  readonly cell: string;
}

/** A number where it stands in a text. */
export interface PlacedNumber extends BoundNumber {
  /** of its first character in the text, counted from 0 */
  readonly at: number;
}

/** What a sentence may say in the place of a name: a number, a word, or words of somebody that have numbers in them. */
export interface Datum {
  readonly shown: string;
  /** every number in it that is neither a date nor an ordinal */
  readonly numbers: readonly PlacedNumber[];
}

/** Items of which each is told by the same words. */
export interface DataList {
  /** names that an item may have, also where there is no item */
  readonly names: readonly string[];
  readonly items: readonly Data[];
}

/** What is known by name; undefined for what has a name and is not known this time. */
export type Data = ReadonlyMap<string, Datum | DataList | undefined>;

export function isList(datum: Datum | DataList): datum is DataList {
  return "items" in datum;
}

/** A word that has no number of its own: the name of a period, a day. */
export function plain(shown: string): Datum {
  return { shown, numbers: [] };
}

/** A number that stands in a cell. */
export function inCell(shown: string, cell: string): Datum {
  return { shown, numbers: [{ at: 0, shown, cell }] };
}
