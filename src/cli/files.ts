import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../system/problem";

/**
 * @throws Problem when the file cannot be read
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new Problem(`无法读取文件 ${path}：${reason(error)}，请核对路径`);
  }
}

export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

/**
 * @throws Problem when the file is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Problem(`文件 ${path} 不是有效的 JSON（${(error as Error).message.split("\n")[0]}），请核对`);
  }
}

/** Writes beside the file and renames, so that nobody ever finds half a file. */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Problem(`无法写入文件 ${path}：${reason(error)}，请核对目录和权限`);
  }
}

function reason(error: unknown): string {
  const { code } = error as { code?: string };
  const words: Readonly<Record<string, string>> = {
    ENOENT: "文件或目录不存在",
    EACCES: "没有权限",
    EISDIR: "这是一个目录",
    EPERM: "没有权限",
    EROFS: "目录只读",
    EBUSY: "文件正被其他程序使用",
    ENOSPC: "磁盘已满",
  };
  return words[code ?? ""] ?? code ?? "未知原因";
}
