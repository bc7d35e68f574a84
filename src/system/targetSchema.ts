import { z } from "zod";
import type { NamedFault } from "./documentFaults";
import { periodSchema } from "./period";
import { text } from "./schemaParts";

const OF_SYNTAX: NamedFault = "problems.fault.targetOfSyntax";

/** What is to be reached (目标值) of a quantity or a component, in one year. */
export const targetSchema = z.strictObject({
  of: z
    .string()
    .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/i, OF_SYNTAX)
    .max(400)
    .describe("the key of a quantity, or a component by its indicator, as in `tax_share.level`"),
  period: periodSchema.optional().describe("when it is to be reached; default: the period of the system"),
  value: z.number().optional().describe("in the unit of what it is of; default: to be set in the workbook"),
  direction: z
    .enum(["more", "less"])
    .optional()
    .describe(
      "of a quantity: whether more or less than the target is well; default: more, and less for what a constraint counts",
    ),
  responsible: z
    .array(text)
    .min(1)
    .optional()
    .describe(
      "who is responsible; default: the department that fills the quantity, or the lead units of the indicator",
    ),
  deadline: z.iso.date().optional().describe("until when; default: the last day of the year"),
});

export type Target = z.infer<typeof targetSchema>;
