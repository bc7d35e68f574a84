import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { StoredPart } from "./part";

/** Parts as one short text: formulas and units repeat from row to row. */
export function packedParts(parts: readonly StoredPart[]): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(parts))), true));
}

/** The parts of a text that was packed. */
export function unpackedParts(packed: string): StoredPart[] {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) as StoredPart[];
}
