import { readFile } from "node:fs/promises";
import { decodeText } from "../app/csv/decodeText";
import { type Said, said } from "../i18n/said";
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
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem("notJson", { path, fault: jsonFault(text, error as Error) });
  }
}

/** Where JSON ends to be JSON: the parser tells a position, or the character that it did not expect, or that the text ends. */
function jsonFault(text: string, { message }: Error): Said {
  const position = /at position (\d+)/.exec(message)?.[1];
  const token = /^Unexpected token '?(.+?)'?,/u.exec(message)?.[1];
  if (token !== undefined) return said("problems.jsonToken", { token });
  if (position === undefined) return said("problems.jsonShort");
  const lines = text.slice(0, Number(position)).split("\n");
  return said("problems.jsonAt", { line: lines.length, column: lines.at(-1)!.length + 1 });
}
