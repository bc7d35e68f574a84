import { said } from "../../../i18n/said";
import type { Difference } from "../difference";
import type { PublishedValue } from "../publishedValue";

/** What a publication keeps of a part of the workbook: cells by row key and column title, in no order of the sheet. */
export interface StoredPart {
  readonly id: string;
  readonly titles: readonly string[];
  /** the key of each row, then its cells in the order of the titles */
  readonly rows: readonly (readonly [key: string, ...cells: PublishedValue[]])[];
}

/** A part of the workbook that a publication vouches for, as it is now. */
export interface CoveredPart {
  readonly id: string;
  /** undefined where the workbook has no such part */
  now(): StoredPart | undefined;
  /** what of it is not as it was published */
  differences(published: StoredPart): Difference[];
}

/** A part that is gone as a whole is reported once. */
export function goneAsAWhole(place: Pick<Difference, "sheet" | "kind" | "what">): Difference {
  return { ...place, cell: "", before: said("publication.state.there"), now: null };
}
