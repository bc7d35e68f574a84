import { type Said, said } from "../../../i18n/said";
import type { Submission } from "../../../validation/entries";
import type { Inputs } from "../../journal/inputs";
import { changedInputs } from "../../journal/inputs";
import { inputName } from "../../journal/inputNames";
import type { Slot } from "../../journal/journal";
import type { RunRecord } from "../../scores/runRecord";
import type { CoveredPart } from "../covered/part";
import type { Difference } from "../difference";
import type { Publication } from "../publication";
import type { PublishedCell } from "../publishedCells";
import { precise } from "../stamp";

/** What a workbook holds now of all that an edition may cover. */
export interface FoundContent {
  readonly submission: Submission;
  /** the document of the indicator system */
  readonly document: unknown;
  readonly inputs: Inputs;
  /** 计分表, as the first edition covers it */
  readonly cells: readonly PublishedCell[];
  /** what the second edition covers */
  readonly parts: readonly CoveredPart[];
  /** what the journal keeps of the last run */
  readonly run: Slot<RunRecord>;
  readonly sheet: string;
}

/** What publications of one time vouch for; those of a later time vouch for more, and are read by their own edition. */
export interface Edition {
  /** the stamp that a workbook would be published with as it is now */
  stamp(found: FoundContent): string;
  /** what of its content is not as it was published */
  differences(publication: Publication, found: FoundContent): Difference[];
  /** in one sentence what is covered, and what is not */
  readonly covered: Said;
}

/** The record of a publication belongs to another stamp: the system is another, or the record itself was changed. */
export function otherRecord(stamp: string): Difference {
  return {
    sheet: "",
    cell: "",
    kind: "system",
    what: said("publication.what.system"),
    before: stamp,
    now: null,
  };
}

/** Entries, goalposts and floors that are others now. */
export function inputDifferences({ inputs }: Publication, { submission }: FoundContent): Difference[] {
  return changedInputs(submission, inputs)
    .filter(({ before, now }) => precise(before) !== precise(now))
    .map(({ sheet, cell, before, now, place }) => ({
      sheet,
      cell,
      kind: "input",
      what: inputName(submission.system, place),
      before,
      now,
    }));
}
