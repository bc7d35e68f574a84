import type { Outcome } from "../commands";

/** Takes what a command has come to, or will come to. */
export type Settle = (work: Outcome | Promise<Outcome>) => Promise<void>;
