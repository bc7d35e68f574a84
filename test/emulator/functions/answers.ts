import { CellError, type CellValue } from "../../../src/emulator/model/cell";

/** A value as it stands in the table of answers: an error by its code, in brackets of its own. */
export type Answer = number | string | boolean | { readonly error: string };

export function answerOf(value: CellValue): Answer {
  return value instanceof CellError ? { error: value.code } : (value ?? "");
}

/** Whether two answers are the same: numbers to nine digits, all else exactly. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-6);
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other;
}
