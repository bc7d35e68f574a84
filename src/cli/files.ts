import { readFile } from "node:fs/promises";
import { decodeText } from "../app/csv/decodeText";
import { Problem } from "../system/problem";
import { reason } from "./reason";

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

/**
 * @throws Problem when the file cannot be read, or is no text in an encoding that we know
 */
export async function readText(path: string): Promise<string> {
  return decodeText(await readBytes(path), path);
}

/**
 * @throws Problem when the file is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(`文件 ${path} 不是有效的 JSON（${(error as Error).message.split("\n")[0]}），请核对`);
  }
}
