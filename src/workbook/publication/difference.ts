import type { Said } from "../../i18n/said";
import type { PublishedValue } from "./publishedValue";

/**
 * What a difference concerns: what scores are made from (`input`), 计分表 (`score`), another column of 指标体系
 * (`definition`), a live formula (`formula`), a fixed text in a department's table (`quantity`), 任务分解表
 * (`official`), a title or another text of a sheet (`title`), who filled a sheet and when (`head`), what is said beside
 * the numbers (`note`), 历次得分 (`history`), the hidden record of the run (`journal`), the document of the system or
 * the record of the publication (`system`), the footer, the protection, and a stamp from paper (`printed`).
 */
const DIFFERENCE_KINDS = [
  "input",
  "score",
  "definition",
  "formula",
  "quantity",
  "official",
  "title",
  "head",
  "note",
  "history",
  "journal",
  "system",
  "footer",
  "protection",
  "printed",
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One thing that is not as it was published. */
export interface Difference {
  /** empty where it concerns no sheet */
  readonly sheet: string;
  /** as in `F7`; empty where it is gone, or concerns the sheet itself */
  readonly cell: string;
  readonly kind: DifferenceKind;
  /** for people: which row and column */
  readonly what: string | Said;
  readonly before: PublishedValue | Said;
  readonly now: PublishedValue | Said;
}

/** How many differences there are of each kind, in the order of the list. */
export function countByKind(
  differences: readonly Pick<Difference, "kind">[],
): [kind: DifferenceKind, count: number][] {
  return DIFFERENCE_KINDS.map((kind): [DifferenceKind, number] => [
    kind,
    differences.filter((each) => each.kind === kind).length,
  ]).filter(([, count]) => count > 0);
}
