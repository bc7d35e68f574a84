import type { Change } from "./changes";

/** One that breaks a rule, and one like it that does not. */
export interface Example {
  readonly wrong: Change;
  readonly right: Change;
}
