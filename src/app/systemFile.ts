import { loadNewSystem } from "../formula/loadSystem";
import type { IndicatorSystem } from "../system/schema";
import { decodeText } from "./csv/decodeText";
import { parseJson } from "./parseJson";

/**
 * An indicator system out of a JSON file.
 *
 * @throws Problem when the file is no text or no JSON, or naming the path of each fault and what would be right there
 */
export function systemFromFile(bytes: Uint8Array, name: string): IndicatorSystem {
  return loadNewSystem(parseJson(decodeText(bytes, name), name));
}

/** A system as the JSON document that `systemFromFile` reads. */
export function systemDocument(system: IndicatorSystem): string {
  return `${JSON.stringify(system, null, 2)}\n`;
}
