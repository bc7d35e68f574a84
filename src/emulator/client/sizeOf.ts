import type { PackedArguments } from "./objectPath";

/** Blocks of more cells are looked at before they are sent. */
const MANY = 1_500;

/** The size of a block of many cells, as it is asked about; undefined for anything else. */
export function sizeOf(value: unknown): PackedArguments | undefined {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return undefined;
  const [rows, columns] = [value.length, (value[0] as unknown[]).length];
  return rows * columns > MANY ? { info: { Arguments: [rows, columns] }, paths: [] } : undefined;
}
