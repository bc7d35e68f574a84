import type { BoundNumber } from "../../bulletin/datum";
import type { Bulletin } from "../../workbook/bulletin/bulletin";
import { paragraphsOf, sentencesIn } from "../../workbook/bulletin/paragraphs";

/** A sentence of the document, with every number in it and the cell that it is from. */
export interface BulletinSentence {
  readonly text: string;
  readonly numbers: readonly BoundNumber[];
}

/** What the Word file of a bulletin says, sentence by sentence. */
export function sentencesOfBulletin(bulletin: Bulletin): BulletinSentence[] {
  return sentencesIn(paragraphsOf(bulletin)).map(({ shown, numbers }) => ({
    text: shown,
    numbers: numbers.map(({ shown: number, cell }) => ({ shown: number, cell })),
  }));
}
