import type { Period } from "../../system/period";
import { periodNamed } from "../periodNamed";
import type { Contents } from "../read/contents";
import { raisedIn } from "../scores/scoreCells";
import { readPieces, readPlainJson } from "../storage/pieces";
import { detailKey, HISTORY_COLUMN, historyHeader, historyKeys } from "./historyColumns";
import type { RunDetail } from "./historyLine";

/** A run as the history has it. */
export interface PastRun {
  readonly time: string;
  /** undefined where the line does not say it */
  readonly period: Period | undefined;
  readonly composite: number | null;
  /** by name of the group, of those that the history has columns for */
  readonly groups: ReadonlyMap<string, number>;
  /** which constraints were triggered, in the words of the sheet; empty where none was, or nothing is known */
  readonly veto: string;
  /** empty when the run was not published */
  readonly stamp: string;
  /** undefined when its cells are lost or damaged */
  readonly detail: RunDetail | undefined;
}

/** A year is a number on the sheet, and other periods have their names. */
function periodIn(cell: unknown): Period | undefined {
  return periodNamed(String(cell ?? ""));
}

/** The runs of the history, oldest first. */
export function pastRuns(found: Contents | undefined): PastRun[] {
  const header = historyHeader(found?.values ?? []);
  if (!found || header < 0) return [];
  const keys = historyKeys(found.values[header]!);
  const at = (cells: readonly unknown[], key: string): unknown => cells[keys.indexOf(key)];
  return found.values.slice(header + 1).flatMap((cells): PastRun[] => {
    const time = String(at(cells, HISTORY_COLUMN.time) ?? "");
    if (time === "") return [];
    const composite = at(cells, HISTORY_COLUMN.composite);
    return [
      {
        time,
        period: periodIn(at(cells, HISTORY_COLUMN.period)),
        composite: typeof composite === "number" ? composite : null,
        groups: new Map(
          keys.flatMap((key, i) => (typeof cells[i] === "number" ? ([[key, cells[i]]] as const) : [])),
        ),
        veto: raisedIn(at(cells, HISTORY_COLUMN.veto)),
        stamp: String(at(cells, HISTORY_COLUMN.stamp) ?? ""),
        detail: detailOf(keys.map((_, i) => at(cells, detailKey(i)) ?? "")),
      },
    ];
  });
}

function detailOf(cells: readonly unknown[]): RunDetail | undefined {
  const stored = readPieces(cells, readPlainJson);
  return stored.kind === "whole" ? (stored.value as RunDetail) : undefined;
}
