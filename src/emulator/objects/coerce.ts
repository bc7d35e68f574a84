import { HostError, invalid } from "../protocol/hostError";

/**
 * An argument, which arrives as the caller gave it, checked to be a text.
 *
 * @throws HostError InvalidArgument
 */
export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalid(what);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(what);
  return value;
}

/** A number from `least` to `most`. */
export function within(value: unknown, least: number, most: number, what: string): number {
  const given = number(value, what);
  if (given < least || given > most) throw invalid(`${what} ${given}`);
  return given;
}

/**
 * One of the values of an enumeration.
 *
 * @param absent values that Excel has and this host does not
 * @throws HostError ApiNotFound for an `absent` value, InvalidArgument for one that Excel does not have
 */
export function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  what: string,
  absent: readonly string[] = [],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  if (absent.some((choice) => choice === value))
    throw new HostError("ApiNotFound", `${what} ${String(value)} is not implemented by this host`);
  throw invalid(`${what} ${String(value)}`);
}

/**
 * Rows of values for a range of a size; a single value stands for all cells.
 *
 * @source "Blank and null values in Excel add-ins": null is no value for the whole property
 */
export function grid(value: unknown, rows: number, columns: number, what: string): unknown[][] {
  if (value === null || value === undefined) throw invalid(`${what}: null stands for single cells alone`);
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw invalid(`${what}: the number of rows or columns does not match the range of ${rows} x ${columns}`);
  return value as unknown[][];
}
