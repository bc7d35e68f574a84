import type { Contents } from "../read/contents";
import { readPieces, readPlainJson } from "../storage/pieces";
import { detailTitle, HISTORY_COLUMN } from "./historyColumns";
import type { RunDetail } from "./historyLine";

/** A run as the history has it. */
export interface PastRun {
  readonly time: string;
  readonly composite: number | null;
  /** empty when the run was not published */
  readonly stamp: string;
  /** undefined when its cells are lost or damaged */
  readonly detail: RunDetail | undefined;
}

/** The runs of the history, oldest first. */
export function pastRuns(found: Contents | undefined): PastRun[] {
  const header = found?.values.findIndex((cells) => cells.includes(HISTORY_COLUMN.time)) ?? -1;
  if (!found || header < 0) return [];
  const titles = found.values[header]!;
  const at = (cells: readonly unknown[], title: string): unknown => cells[titles.indexOf(title)];
  return found.values.slice(header + 1).flatMap((cells): PastRun[] => {
    const time = String(at(cells, HISTORY_COLUMN.time) ?? "");
    if (time === "") return [];
    const composite = at(cells, HISTORY_COLUMN.composite);
    return [
      {
        time,
        composite: typeof composite === "number" ? composite : null,
        stamp: String(at(cells, HISTORY_COLUMN.stamp) ?? ""),
        detail: detailOf(titles.map((_, i) => at(cells, detailTitle(i)) ?? "")),
      },
    ];
  });
}

function detailOf(cells: readonly unknown[]): RunDetail | undefined {
  const stored = readPieces(cells, readPlainJson);
  return stored.kind === "whole" ? (stored.value as RunDetail) : undefined;
}
