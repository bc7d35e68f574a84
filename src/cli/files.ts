import { readFile } from "node:fs/promises";
import { decodeText } from "../app/csv/decodeText";
import { parseJson } from "../app/parseJson";
import { problem } from "../system/problem";
import { reason } from "./reason";

/**
 * @throws Problem when the file cannot be read
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw problem("unreadable", { path, reason: reason(error) });
  }
}

/** @throws Problem when the file cannot be read, or is not text in a known encoding */
export async function readText(path: string): Promise<string> {
  return decodeText(await readBytes(path), path);
}

/**
 * @throws Problem when the file is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  return parseJson(await readText(path), path);
}
