import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Problem } from "../../system/problem";
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
    if (!hasCode(error, "ENOENT", "ENOTDIR"))
      throw new Problem(`无法写入文件 ${path}：${reason(error)}，请核对路径`);
  }
  const folder = dirname(path);
  await assertFolder(folder, path);
  if (await isThere(path))
    throw new Problem(`无法写入文件 ${path}：这是一个链接，指向的文件不存在；请删去链接或另选文件名`);
  return join(await realpath(folder), basename(path));
}

async function assertFolder(folder: string, path: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats?.isDirectory()) return;
  throw new Problem(
    stats
      ? `无法写入文件 ${path}：${folder} 不是文件夹，请核对路径`
      : `无法写入文件 ${path}：文件夹 ${folder} 不存在，请先建立文件夹或核对路径`,
  );
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
