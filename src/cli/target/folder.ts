import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "../../system/problem";
import { reason } from "../reason";
import type { Target } from "./target";

/** What was not there before goes away again where something cannot be written. */
export async function allOrNone(targets: readonly Target[], write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    for (const { found, path } of targets) if (!found) await rm(path, { force: true });
    throw error;
  }
}

/** Makes a folder where there is none. @throws Problem when that cannot be done */
export async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (found) throw problem("notInFolder", { path: join(path, ""), folder: path });
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw problem("unwritable", { path, reason: reason(error) });
  }
}
