import { said } from "../../../i18n/said";
import type { PublishedCells } from "../publication";
import type { Difference } from "../difference";
import { firstStamp, precise } from "../stamp";
import { type Edition, type FoundContent, inputDifferences, otherRecord } from "./edition";

/** Publications of version 0.1: entries, goalposts, the document of the system and 计分表. */
export const firstEdition: Edition = {
  covered: said("publication.covered.first"),
  stamp: ({ document, inputs, cells }) => firstStamp({ system: document, inputs, scores: scoresOf(cells) }),
  differences: (publication, found) => {
    const { stamp, inputs, scores = {} } = publication;
    if (firstEdition.stamp(found) === stamp) return [];
    const isOwn = firstStamp({ system: found.document, inputs, scores }) === stamp;
    return [
      ...inputDifferences(publication, found),
      ...scoreDifferences(scores, found),
      ...(isOwn ? [] : [otherRecord(stamp)]),
    ];
  },
};

function scoresOf(cells: FoundContent["cells"]): PublishedCells {
  return Object.fromEntries(cells.map(({ place, value }) => [place, value]));
}

function scoreDifferences(scores: PublishedCells, { cells, sheet }: FoundContent): Difference[] {
  const now = new Map(cells.map((cell) => [cell.place, cell]));
  return [...new Set([...Object.keys(scores), ...now.keys()])].flatMap((place): Difference[] => {
    const [before, cell] = [scores[place] ?? null, now.get(place)];
    const value = cell?.value ?? null;
    if (precise(before) === precise(value)) return [];
    return [
      {
        sheet: cell?.sheet ?? sheet,
        cell: cell?.cell ?? "",
        kind: "score",
        what: cell ? `${cell.row} ${cell.title}`.trim() : place,
        before,
        now: value,
      },
    ];
  });
}
