import { type Said, said } from "../../../i18n/said";
import { inputName } from "../../journal/inputNames";
import { unpackedParts } from "../covered/packed";
import type { StoredPart } from "../covered/part";
import { goneUnits, isOfUnits } from "../covered/unitParts";
import type { Difference } from "../difference";
import type { Publication } from "../publication";
import { precise, secondStamp } from "../stamp";
import { type Edition, type FoundContent, inputDifferences, otherRecord } from "./edition";

/** All that decides a score, says where it comes from, or who answers for it. */
export const secondEdition: Edition = {
  covered: said("publication.covered.second"),
  stamp: (found) => stampOf(found, withoutUnits(partsOf(found))),
  differences: (publication, found) => {
    const { stamp, inputs } = publication;
    const parts = unpackedParts(publication.parts ?? "");
    const isOwn = secondStamp({ system: found.document, inputs, parts }) === stamp;
    const now = new Map(found.parts.map((part) => [part.id, part]));
    const changed = inputDifferences(publication, found);
    return [
      ...changed.filter(({ cell }) => cell !== ""),
      ...parts.flatMap((part) => now.get(part.id)?.differences(part) ?? goneUnits(part)),
      // an entry is gone because its row or column is: that is reported first
      ...changed.filter(({ cell }) => cell === ""),
      ...runDifferences(publication, found),
      ...(isOwn ? [] : [otherRecord(stamp)]),
    ];
  },
};

/** The same, and units that were ranked in the workbook. */
export const thirdEdition: Edition = {
  ...secondEdition,
  covered: said("publication.covered.third"),
  stamp: (found) => stampOf(found, partsOf(found)),
};

function stampOf({ document, inputs }: FoundContent, parts: readonly StoredPart[]): string {
  return secondStamp({ system: document, inputs, parts });
}

/** The parts without units that are compared. */
export function withoutUnits(parts: readonly StoredPart[]): StoredPart[] {
  return parts.filter((part) => !isOfUnits(part));
}

/** What a publication keeps of the parts. */
export function partsOf({ parts }: Pick<FoundContent, "parts">): StoredPart[] {
  return parts.flatMap((part) => part.now() ?? []);
}

/** What the journal keeps of the run that was published. */
function runDifferences(
  { inputs, hasNoRun }: Publication,
  { run: { record, isDamaged }, submission: { system } }: FoundContent,
): Difference[] {
  const told = (what: Said, before: Difference["before"], now: Difference["now"]): Difference => {
    return { sheet: "", cell: "", kind: "journal", what, before, now };
  };
  if (hasNoRun) return [];
  if (!record)
    return [
      told(
        said("publication.what.run"),
        said("publication.state.whole"),
        isDamaged ? said("publication.state.damaged") : null,
      ),
    ];
  return [...new Set([...Object.keys(inputs), ...Object.keys(record.inputs)])].flatMap((place) => {
    const [before, now] = [inputs[place] ?? null, record.inputs[place] ?? null];
    if (precise(before) === precise(now)) return [];
    return [told(said("publication.what.inputOfRun", { input: inputName(system, place) }), before, now)];
  });
}
