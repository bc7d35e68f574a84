import { type Finding, isOpen } from "../../validation/finding";

/** Which findings are shown. */
export interface FindingFilter {
  readonly kind: "all" | "mandatory" | "advisory" | "explained" | "new" | "still" | "mended";
  /** id; empty for all, `-` for what is nobody's sheet */
  readonly department: string;
  /** id; empty for all */
  readonly rule: string;
  /** looked for in what is said and in names of sheets, without regard to case */
  readonly text: string;
}

export const ALL_FINDINGS: FindingFilter = { kind: "all", department: "", rule: "", text: "" };

/** Stands for sheets that are no department's. */
export const NOBODYS = "-";

/** @param fresh ids that the check before did not have; undefined where there was none */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  fresh: ReadonlySet<string> | undefined,
): Finding[] {
  const text = filter.text.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      isOfKind(finding, filter.kind, fresh) &&
      (filter.department === "" || (finding.department || NOBODYS) === filter.department) &&
      (filter.rule === "" || finding.rule === filter.rule) &&
      (text === "" || wordsOf(finding).includes(text)),
  );
}

/** How many findings each kind has, whatever else is chosen. */
export function countOfKind(
  findings: readonly Finding[],
  kind: FindingFilter["kind"],
  fresh: ReadonlySet<string> | undefined,
): number {
  return findings.filter((finding) => isOfKind(finding, kind, fresh)).length;
}

function isOfKind(
  finding: Finding,
  kind: FindingFilter["kind"],
  fresh: ReadonlySet<string> | undefined,
): boolean {
  switch (kind) {
    case "all":
      return true;
    case "new":
      return fresh?.has(finding.id) ?? false;
    case "still":
      return fresh !== undefined && !fresh.has(finding.id);
    case "mended":
      return false;
    case "explained":
      return !isOpen(finding);
    default:
      return isOpen(finding) && finding.severity === kind;
  }
}

function wordsOf({ sheet, cell, message, explained = "" }: Finding): string {
  return `${sheet} ${cell} ${message} ${explained}`.toLowerCase();
}

/** Findings of one department's sheet, or of a sheet that is nobody's. */
export interface FindingGroup {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Sheet by sheet in the order in which they come, which is that of the document. */
export function groupBySheet(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group) group.push(finding);
    else groups.set(finding.sheet, [finding]);
  }
  return [...groups].map(([sheet, own]) => ({ sheet, findings: own }));
}
