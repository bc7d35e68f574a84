import type { Doubt } from "../../model/cell";

/**
 * A formula that this host cannot compute. It is no error value: `IFERROR` must not take it for one and hide that
 * nothing was computed.
 */
export class Unknowable extends Error {
  constructor(readonly doubt: Doubt) {
    super(`a formula cannot be computed here: ${doubt}`);
  }
}
