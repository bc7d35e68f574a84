import type { FoundCell, HeadKey } from "../../validation/entries";
import { HEAD_LABEL } from "../fill/fillHead";
import { cellAt, type Contents } from "./contents";

/**
 * Who filled a sheet, when, and how to reach them: each answer stands right of its label, wherever that was moved;
 * empty columns that users put in between are passed over.
 */
export function readHead(contents: Contents): Readonly<Partial<Record<HeadKey, FoundCell>>> {
  const entries = (Object.entries(HEAD_LABEL) as [HeadKey, string][]).flatMap(([key, label]) => {
    const row = contents.values.findIndex((cells) => cells.some((cell) => labelOf(cell) === label));
    if (row < 0) return [];
    const cells = contents.values[row]!;
    const right = cells.findIndex((cell) => labelOf(cell) === label) + 1;
    const next = cells.findIndex((cell, column) => column >= right && cell !== "");
    const column = next < 0 || labelOf(cells[next]) !== undefined ? right : next;
    return [[key, cellAt(contents, row, column)] as const];
  });
  return Object.fromEntries(entries);
}

/** What a label asks for; undefined for a cell that is no label. */
function labelOf(cell: unknown): string | undefined {
  return typeof cell === "string" ? /^\s*(.+?)[:：]\s*$/.exec(cell)?.[1] : undefined;
}
