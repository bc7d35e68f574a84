import { type Said, said } from "../i18n/said";
import { problem } from "../system/problem";

/**
 * @param path of the file, or its name, to say which one is meant
 * @throws Problem when the text is not JSON, with the place where it ends to be
 */
export function parseJson(text: string, path: string): unknown {
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
