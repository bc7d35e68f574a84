import type { Doubt } from "../../model/cell";

/**
 * Thrown for a formula that this host cannot compute. It is no error value: IFERROR would catch that and hide that
 * nothing was computed.
 */
export class Unknowable extends Error {
  constructor(readonly doubt: Doubt) {
    super(`a formula cannot be computed here: ${doubt}`);
  }
}
