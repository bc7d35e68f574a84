import { problem } from "../../../system/problem";
import type { Publication } from "../publication";
import type { Edition } from "./edition";
import { firstEdition } from "./first";
import { secondEdition } from "./second";

/** By number. An edition that was ever published with is never changed: a change makes a new edition. */
export const EDITIONS: Readonly<Record<number, Edition>> = { 1: firstEdition, 2: secondEdition };

/** What is published with now. */
export const NEWEST = 2;

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
