import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import { problem } from "../../system/problem";
import { hasCode, reason } from "../reason";

/** A file as it stands at one moment: it is the same file, unchanged, while all of this is the same. */
export interface FoundFile {
  readonly device: bigint;
  readonly number: bigint;
  readonly size: bigint;
  readonly changed: bigint;
  readonly mode: number;
}

/**
 * What stands under a path, links followed; undefined when nothing does.
 *
 * @throws Problem when that cannot be told
 */
export async function statsAt(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return undefined;
    throw problem("unreachable", { path, reason: reason(error) });
  }
}

export async function fileAt(path: string): Promise<FoundFile | undefined> {
  const stats = await statsAt(path);
  return stats && foundFile(stats);
}

export function foundFile({ dev, ino, size, mtimeNs, mode }: BigIntStats): FoundFile {
  return { device: dev, number: ino, size, changed: mtimeNs, mode: Number(mode & 0o7777n) };
}

/** Whether both are one file on the disk, by whatever names. */
export function isSameFile(one: FoundFile | undefined, other: FoundFile | undefined): boolean {
  return one !== undefined && one.device === other?.device && one.number === other.number;
}

/** Whether nobody has written, moved or put another file there between the two moments. */
export function isUnchanged(before: FoundFile | undefined, now: FoundFile | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  return isSameFile(before, now) && before.size === now.size && before.changed === now.changed;
}
