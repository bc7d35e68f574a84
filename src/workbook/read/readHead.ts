import type { FoundCell, HeadKey } from "../../validation/entries";
import { HEAD_LABEL } from "../fill/fillHead";
import { cellAt, type Contents } from "./contents";

/** Who filled a sheet, when, and how to reach them. */
export function readHead(contents: Contents): Readonly<Partial<Record<HeadKey, FoundCell>>> {
  const entries = (Object.entries(HEAD_LABEL) as [HeadKey, string][]).flatMap(([key, label]) => {
    const answer = answerTo(contents, label);
    return answer ? [[key, answer] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * The cell that answers a label, as in `填报人：`: it stands right of it, wherever that was moved; empty columns that users
 * put in between are passed over. Undefined where the label is gone.
 *
 * @param label without its colon
 */
export function answerTo(contents: Contents, label: string): FoundCell | undefined {
  const row = contents.values.findIndex((cells) => cells.some((cell) => labelOf(cell) === label));
  if (row < 0) return undefined;
  const cells = contents.values[row]!;
  const right = cells.findIndex((cell) => labelOf(cell) === label) + 1;
  const next = cells.findIndex((cell, column) => column >= right && cell !== "");
  const column = next < 0 || labelOf(cells[next]) !== undefined ? right : next;
  return cellAt(contents, row, column);
}

/** What a label asks for; undefined for a cell that is no label. */
function labelOf(cell: unknown): string | undefined {
  return typeof cell === "string" ? /^\s*(.+?)[:：]\s*$/.exec(cell)?.[1] : undefined;
}
