import type { BigIntStats } from "node:fs";
import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { problem } from "../../system/problem";
import { reason } from "../reason";
import { fileAt, foundFile, isSameFile } from "./foundFile";

/**
 * @param stats of what stands there, if anything does
 * @throws Problem when it is a folder, or a device
 */
export function assertPlainFile(path: string, stats: BigIntStats | undefined): void {
  if (stats === undefined || stats.isFile()) return;
  throw problem(stats.isDirectory() ? "isFolder" : "isDevice", { path });
}

/** @throws Problem when the file is one that the command reads, by whatever name */
export async function assertNoInput(
  path: string,
  stats: BigIntStats | undefined,
  inputs: readonly string[],
): Promise<void> {
  const found = stats && foundFile(stats);
  for (const input of inputs) {
    if (isSameFile(found, await fileAt(input))) throw problem("sameFile", { path, input });
  }
}

/** @throws Problem when the file is read-only, or its folder takes no file */
export async function assertWritable(
  path: string,
  real: string,
  stats: BigIntStats | undefined,
): Promise<void> {
  // a rename asks for no right to the file that it replaces, and root has every right
  if (stats && (stats.mode & 0o222n) === 0n) throw problem("readOnly", { path });
  try {
    if (stats) await access(real, constants.W_OK);
    await access(dirname(real), constants.W_OK);
  } catch (error) {
    throw problem("unwritable", { path, reason: reason(error) });
  }
}
