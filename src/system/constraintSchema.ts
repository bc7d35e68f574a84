import { z } from "zod";
import { key, share, text } from "./schemaParts";

/** `deduct`: each event takes `perEvent` away; `lower-grade`: the grade is one lower than the score would have it. */
const VETO_EFFECTS = ["flag", "zero", "cap", "deduct", "lower-grade"] as const;

export type VetoEffect = (typeof VETO_EFFECTS)[number];

/** A count that nothing, or not much, may have happened of. */
export const constraintSchema = z.strictObject({
  no: z.int().positive(),
  code: key,
  name: text,
  group: key,
  lead: z.array(text),
  quantity: key.describe("the count that must be zero, or below `from`"),
  from: z
    .number()
    .positive()
    .optional()
    .describe("the count from which it is triggered; default: any above 0"),
  perEvent: z
    .number()
    .positive()
    .optional()
    .describe("points that each event takes from the composite, while it is not triggered"),
  effect: z
    .enum(VETO_EFFECTS)
    .optional()
    .describe("what it does once it is triggered; default: `vetoEffect` of the options"),
  cap: z.number().min(0).optional().describe("with the effect `cap`; default: `vetoCap` of the options"),
});

/** 等次 by score, by share of the units, or by both. */
export const gradeSchema = z.strictObject({
  name: text,
  from: z.number().optional().describe("the least composite, in points; default: any"),
  share: share.optional().describe("the share of the units that can have it at most; default: all"),
});
