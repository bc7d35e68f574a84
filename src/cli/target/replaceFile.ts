import { randomUUID } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem, problem } from "../../system/problem";
import { hasCode, reason } from "../reason";
import { type FoundFile, fileAt, isUnchanged } from "./foundFile";

export interface Replaced {
  /** as people call it */
  readonly path: string;
  /** where it is, links followed */
  readonly real: string;
  /** what stood there when it was decided that it may be written; undefined when nothing did */
  readonly found: FoundFile | undefined;
}

/**
 * Writes beside the file and lets that take its place, so that nobody ever finds half a file.
 *
 * @throws Problem when somebody has written it, moved it or put one there meanwhile, or when it cannot be written
 */
export async function replaceFile(replaced: Replaced, bytes: Uint8Array): Promise<void> {
  const { path, real, found } = replaced;
  const beside = join(dirname(real), `.${randomUUID()}.tmp`);
  try {
    await writeNew(beside, bytes, found?.mode);
    await assertAsFound(replaced);
    await (found ? rename(beside, real) : putWhereNothingIs(beside, real));
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (hasCode(error, "EEXIST")) throw overtaken(path);
    throw problem("unwritable", { path, reason: reason(error) });
  } finally {
    await rm(beside, { force: true });
  }
}

/** On the disk before it takes a name: a power cut leaves the old file or the new one. */
async function writeNew(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    // the mask of the process took bits away that the old file had
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename would replace what has appeared since; a link does not. */
async function putWhereNothingIs(beside: string, real: string): Promise<void> {
  try {
    await link(beside, real);
  } catch (error) {
    // FAT and some network drives have no hard links: there nothing was a moment ago
    if (!hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")) throw error;
    await rename(beside, real);
  }
}

async function assertAsFound({ path, real, found }: Replaced): Promise<void> {
  if (!isUnchanged(found, await fileAt(real))) throw overtaken(path);
}

function overtaken(path: string): Problem {
  return problem("fileChanged", { path });
}
