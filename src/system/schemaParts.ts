import { z } from "zod";
import type { NamedFault } from "./documentFaults";

/** Parts that several rooms of the schema are made of. */

const KEY_SYNTAX: NamedFault = "problems.fault.keySyntax";

export const text = z.string().min(1).max(32_767);

export const key = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/i, KEY_SYNTAX)
  .max(200)
  .describe("letters, digits and underscores, beginning with a letter; formulas use it as a name");

/** A part of a whole, and not nothing. */
export const share = z.number().gt(0).lte(1);
