import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { type GivenFile, isCollected } from "../../app/returns/unzipped";
import { problem } from "../../system/problem";
import { readBytes } from "../files";
import { reason } from "../reason";

/**
 * The files that came back; of a folder all workbooks and archives in it. Each is read when it is asked for.
 *
 * @throws Problem when one is not there, or a single folder has none; of several, one that has none is a file that cannot be read
 */
export async function givenFiles(paths: readonly string[]): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const inside = await insideOf(path);
    if (inside.length === 0) {
      const empty = problem("folderEmpty", { path });
      if (paths.length === 1) throw empty;
      found.push({ name: path, bytes: () => Promise.reject(empty) });
    }
    for (const file of inside) {
      // a file may be named twice, or stand in a folder that is named too
      const real = await realpath(file);
      if (!seen.has(real)) found.push(await givenFile(file));
      seen.add(real);
    }
  }
  return found;
}

async function insideOf(path: string): Promise<string[]> {
  const isFolder = (await statOf(path)).isDirectory();
  if (!isFolder) return [path];
  const names = (await readdir(path, { recursive: true })).filter(isCollected);
  return names.sort().map((name) => join(path, name));
}

async function givenFile(path: string): Promise<GivenFile> {
  const { mtimeMs } = await statOf(path);
  return { name: path, modified: mtimeMs, bytes: () => readBytes(path) };
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw problem("unreadable", { path, reason: reason(error) });
  }
}
