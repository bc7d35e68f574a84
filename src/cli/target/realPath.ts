import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { problem } from "../../system/problem";
import { hasCode, reason } from "../reason";

/**
 * Where a file is, or will be, with every link on the way followed.
 *
 * @throws Problem when its folder is not there, or it is a link to nothing
 */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT", "ENOTDIR")) throw problem("wayBlocked", { path, reason: reason(error) });
  }
  const folder = dirname(path);
  await assertFolder(folder, path);
  if (await isThere(path)) throw problem("deadLink", { path });
  return join(await realpath(folder), basename(path));
}

async function assertFolder(folder: string, path: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats?.isDirectory()) return;
  throw problem(stats ? "notInFolder" : "folderMissing", { path, folder });
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
