import type { Submission } from "../../validation/entries";
import { inputName } from "../journal/inputNames";
import { changedInputs } from "../journal/inputs";
import { SHEET } from "../sheetNames";
import type { Publication, PublishedContent, PublishedValue } from "./publication";
import type { PublishedCell } from "./publishedCells";
import { precise, stampOf } from "./stamp";

/** One thing that is not as it was published. */
export interface Difference {
  /** empty where it concerns no sheet */
  readonly sheet: string;
  /** as in `F7`; empty where it is gone, or concerns the sheet itself */
  readonly cell: string;
  readonly kind: "input" | "score" | "system" | "footer" | "protection" | "printed";
  /** for people: which row and column */
  readonly what: string;
  readonly before: PublishedValue;
  readonly now: PublishedValue;
}

/** A published workbook as it is now. */
export interface FoundPublication {
  readonly submission: Submission;
  readonly content: PublishedContent;
  readonly cells: readonly PublishedCell[];
  readonly sheet: string;
  readonly footer: string;
  readonly isProtected: boolean;
}

/** What of a published workbook is not as it was published; nothing when it is unchanged. */
export function differences(publication: Publication, found: FoundPublication): Difference[] {
  const { stamp, inputs, scores } = publication;
  const same = stampOf(found.content) === stamp;
  const parts = same
    ? []
    : [...inputDifferences(publication, found), ...scoreDifferences(publication, found)];
  const isOwn = stampOf({ system: found.content.system, inputs, scores }) === stamp;
  // the record belongs to another stamp: then the system is another, or the record itself was changed
  if (!same && !isOwn) parts.push(elsewhere("system", "指标体系", stamp));
  return [...parts, ...sheetDifferences(publication, found)];
}

function elsewhere(kind: Difference["kind"], what: string, before: string): Difference {
  return { sheet: "", cell: "", kind, what, before, now: null };
}

function inputDifferences({ inputs }: Publication, { submission }: FoundPublication): Difference[] {
  return changedInputs(submission, inputs).map(({ sheet, cell, before, now, place }) => ({
    sheet,
    cell,
    kind: "input",
    what: inputName(submission.system, place),
    before,
    now,
  }));
}

function scoreDifferences({ scores }: Publication, { cells, sheet }: FoundPublication): Difference[] {
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

function sheetDifferences(
  { footer }: Publication,
  { sheet, footer: now, isProtected }: FoundPublication,
): Difference[] {
  const on = (
    kind: Difference["kind"],
    what: string,
    values: Pick<Difference, "before" | "now">,
  ): Difference => ({
    sheet: sheet || SHEET.scores,
    cell: "",
    kind,
    what,
    ...values,
  });
  return [
    ...(now === footer ? [] : [on("footer", "页脚的校验码", { before: footer, now })]),
    ...(isProtected ? [] : [on("protection", "工作表保护", { before: "已保护", now: "未保护" })]),
  ];
}
