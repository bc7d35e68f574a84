import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { GivenFile } from "../../app/returns/unzipped";
import { problem } from "../../system/problem";
import { readBytes } from "../files";
import { reason } from "../reason";

/** What is looked for in a folder; programs keep files that begin with ~$ while a workbook is open. */
const LOOKED_FOR = /^(?!~\$|\.).*\.(xlsx|xlsm|xltx|xltm|xls|et|ett|ods|xlsb|zip)$/i;

/**
 * The files that came back; of a folder all workbooks and archives in it. Each is read when it is asked for.
 *
 * @throws Problem when one is not there
 */
export async function givenFiles(paths: readonly string[]): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  for (const path of paths) for (const file of await insideOf(path)) found.push(await givenFile(file));
  return found;
}

async function insideOf(path: string): Promise<string[]> {
  const isFolder = (await statOf(path)).isDirectory();
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => LOOKED_FOR.test(name));
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
