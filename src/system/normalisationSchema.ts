import { z } from "zod";
import type { NamedFault } from "./documentFaults";
import { FLOOR_LIMITS, type FloorLimits } from "./floorLimits";
import { key, text } from "./schemaParts";

const METHOD_UNKNOWN: NamedFault = "problems.fault.methodUnknown";
const TARGET_WRONG: NamedFault = "problems.fault.targetWrong";

const floorSchema = ({ least, most }: FloorLimits) =>
  z
    .number()
    .min(least)
    .max(most)
    .optional()
    .describe("share of the points earned at `low`; 0.6 by convention");

const targetSchema = z
  .union([z.number(), key], { error: TARGET_WRONG })
  .describe("a number, or the key of a quantity, so that each unit has its own; in the component's unit");

const stepSchema = z.strictObject({
  per: z
    .number()
    .positive()
    .describe("size of a step, in the component's unit; with `of`, in per cent of the target"),
  points: z.number().min(0).describe("points for each step, out of those of the component"),
  of: z.literal("target").optional(),
});

/** Which share of its points a component can earn at least and at most. */
const limits = {
  least: z.number().optional().describe("share of the points earned at least; default: 0"),
  most: z
    .number()
    .optional()
    .describe("share of the points earned at most, which may exceed 1; default: no limit"),
};

/** How a component's value becomes the share of its points that it earns; the methods are in `scoring/methods/`. */
export const normalisationSchema = z.discriminatedUnion(
  "method",
  [
    z.strictObject({ method: z.literal("efficacy"), floor: floorSchema(FLOOR_LIMITS.efficacy) }),
    z.strictObject({ method: z.literal("exponential"), floor: floorSchema(FLOOR_LIMITS.exponential) }),
    z.strictObject({ method: z.literal("linear") }),
    z.strictObject({
      method: z.literal("completion"),
      target: targetSchema.describe("above 0; a number, or the key of a quantity"),
      cap: z.number().min(1).optional().describe("completion that earns everything, 1 by default"),
    }),
    z.strictObject({
      method: z.literal("interval"),
      zeroBelow: z.number(),
      fullFrom: z.number(),
      fullTo: z.number(),
      zeroAbove: z.number(),
    }),
    z.strictObject({
      method: z.literal("tiers"),
      tiers: z.array(z.strictObject({ from: z.number(), share: z.number().min(0).max(1) })).min(1),
    }),
    z.strictObject({
      method: z.literal("steps"),
      target: targetSchema,
      base: z.number().min(0).optional().describe("share of the points earned at the target; default: 1"),
      gain: stepSchema.optional().describe("what each step better than the target adds"),
      loss: stepSchema.optional().describe("what each step worse than the target takes away"),
      whole: z.boolean().optional().describe("whether whole steps count alone"),
      ...limits,
    }),
    z.strictObject({
      method: z.literal("places"),
      points: z.number().positive().describe("points that each place behind the first costs"),
      least: z.number().min(0).max(1).optional().describe("share of the points earned at least; default: 0"),
    }),
    z.strictObject({
      method: z.literal("expression"),
      formula: text.describe(
        "the share of the points, over `value`, `target` and `last` (the value of the period before), quantity keys " +
          "and components of the same indicator",
      ),
      target: targetSchema.optional(),
      name: text.optional().describe("what the method is called on sheets"),
    }),
    z.strictObject({
      method: z.literal("perEvent"),
      points: z.number().positive().describe("points for each of the component's value"),
    }),
  ],
  { error: METHOD_UNKNOWN },
);

export type Normalisation = z.infer<typeof normalisationSchema>;
