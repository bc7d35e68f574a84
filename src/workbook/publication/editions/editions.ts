import { problem } from "../../../system/problem";
import type { Publication } from "../publication";
import { coversUnits } from "../covered/unitParts";
import type { Edition, FoundContent } from "./edition";
import { firstEdition } from "./first";
import { secondEdition, thirdEdition } from "./second";

/** By number. An edition that was ever published with is never changed: a change makes a new edition. */
export const EDITIONS: Readonly<Record<number, Edition>> = {
  1: firstEdition,
  2: secondEdition,
  3: thirdEdition,
};

/** The first edition that covers units that were ranked. */
export const WITH_UNITS = 3;

/** What is published with now: where no units were ranked, what earlier versions can verify too. */
export function newestFor({ parts }: Pick<FoundContent, "parts">): number {
  return coversUnits(parts) ? WITH_UNITS : WITH_UNITS - 1;
}

/**
 * The edition that says what a publication vouches for.
 *
 * @throws Problem when a newer version has published it
 */
export function editionOf({ covers = 1 }: Pick<Publication, "covers">): Edition {
  const edition = EDITIONS[covers];
  if (edition) return edition;
  throw problem("publishedByNewer");
}
