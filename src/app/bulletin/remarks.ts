import { type Said, said } from "../../i18n/said";
import type { Bulletin } from "../../workbook/bulletin/bulletin";
import { SHEET } from "../../workbook/sheetNames";
import { saidChange, saidFault } from "../../workbook/bulletin/checkWords";

/** What is to be known of a bulletin before it goes out. */
export function bulletinRemarks({ rows, isStale, annexes, doubtful, outside }: Bulletin): Said[] {
  return [
    ...(isStale ? [said("bulletin.stale")] : []),
    ...(annexes.scores.length === 0 ? [said("bulletin.noScores")] : []),
    ...(doubtful > 0 ? [said("bulletin.doubtful", { count: doubtful, sheet: SHEET.ledger })] : []),
    ...(outside > 0 ? [said("bulletin.outside", { count: outside, sheet: SHEET.ledger })] : []),
    ...rows.flatMap(({ changes, fault, editedCell, templateCell }): Said[] => [
      ...(fault ? [said("bulletin.broken", { place: templateCell, fault: saidFault(fault) })] : []),
      ...(changes.length > 0
        ? [said("bulletin.changed", { place: editedCell, changes: changes.map(saidChange) })]
        : []),
    ]),
  ];
}
