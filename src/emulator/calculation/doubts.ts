import { CellError, type Doubt } from "../model/cell";
import { Unknowable } from "./values/unknowable";

/** Value of a formula that has no cached value and cannot be computed here; Excel shows it for an unknown function. */
export const PLACEHOLDER = new CellError("#NAME?");

/**
 * Why a formula could not be computed; a RangeError is a stack overflow, from a name that refers to itself.
 *
 * @throws any other error
 */
export function doubtOf(error: unknown): Doubt {
  if (error instanceof Unknowable) return error.doubt;
  if (error instanceof RangeError) return "circular";
  throw error;
}
