import { z } from "zod";
import { constraintSchema, gradeSchema } from "./constraintSchema";
import { formSchema } from "./formSchema";
import { normalisationSchema } from "./normalisationSchema";
import { periodSchema } from "./period";
import { key, share, text } from "./schemaParts";
import { targetSchema } from "./targetSchema";

/**
 * The shape of an indicator system: one JSON document that holds everything the product knows of a
 * county's (or a country's) evaluation. What a shape cannot say (sums, references) is in `consistency.ts`.
 */

const groupSchema = z.strictObject({
  id: key,
  name: text,
  parent: key.optional().describe("the group that this one is a member of"),
  weight: z.number().positive().optional().describe("default: the sum of its members' points"),
});

const departmentSchema = z.strictObject({ id: key, name: text });

const usualSchema = z.strictObject({ min: z.number().optional(), max: z.number().optional() });

const quantitySchema = z.strictObject({
  key,
  name: text,
  unit: z.string().max(255).describe("empty for a pure number"),
  department: key.describe("the one department that fills it"),
  kind: z
    .enum(["flow", "stock", "rate"])
    .optional()
    .describe(
      "`flow`: counted from the first of January to the end of the period; `stock`: as it is at the end of the period; " +
        "`rate`: a rate or mean from the first of January to the end of the period",
    ),
  meaning: z.string().max(32_767).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  usual: usualSchema
    .optional()
    .describe("outside of it a value must be explained; `min` and `max` it can never exceed"),
  integer: z.boolean().optional(),
  optional: z
    .literal(true)
    .optional()
    .describe("need not be entered: formulas read it in the first argument of given(a, b) alone"),
  partOf: z
    .union([key, z.array(key).min(1)])
    .optional()
    .describe("the quantity, or each of those, that this one can never exceed"),
  maxChange: z
    .number()
    .positive()
    .optional()
    .describe(
      "change against last year, in per cent (of what is per cent itself, in percentage points), beyond which it must be explained; 50 by default",
    ),
});

/** `low` earns the floor and `high` everything; `low > high` means that less is better. */
const goalpostsSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  example: z
    .literal(true)
    .optional()
    .describe("these are examples: no scores are published with them unless that is asked for"),
});

/** Goalposts of a span, with what they are based on (参数依据). */
const spanGoalpostsSchema = goalpostsSchema.extend({ basis: z.string().max(32_767).optional() });

/** Units that share a set of weights (评价类别): scored by category, ranked together. */
const categorySchema = z.strictObject({
  id: key,
  name: text,
  points: z
    .record(z.string(), z.number().positive())
    .describe("by indicator code; the others keep their own"),
});

/** A list of units that comes out of a ranking. */
const awardSchema = z.strictObject({
  id: key,
  name: text,
  by: z
    .enum(["rank", "rise", "group"])
    .describe("the first ranks, the largest rise, or the first by a group or indicators"),
  size: z.int().positive(),
  group: key.optional(),
  indicators: z.array(key).optional().describe("codes; their weighted mean decides"),
});

const componentSchema = z.strictObject({
  id: key,
  name: text,
  share: share.describe("part of the indicator's points; an indicator's shares sum to 1"),
  formula: text.describe(
    "over quantity keys and other components of the same indicator; prior(x) is last period's x",
  ),
  unit: z.string().max(255),
  direction: z.enum(["more", "less"]).describe("which way is better"),
  decimals: z.int().min(0).max(10).optional(),
  usual: usualSchema
    .optional()
    .describe("a value outside of it is told when checking: what was entered for it must be explained"),
  goalposts: goalpostsSchema.optional().describe("of the period of the system"),
  goalpostsOf: z
    .record(z.string().regex(/^(year|H[12]|Q[1-4]|M(0[1-9]|1[0-2]))$/), spanGoalpostsSchema)
    .optional()
    .describe("goalposts of other spans of the year, by the span: year, H1, Q2, M09"),
  normalisation: normalisationSchema.optional().describe("default: that of the options"),
  fullWhen: text
    .optional()
    .describe(
      "a condition over components of the same indicator, as in `level >= 100`: where it holds the component earns " +
        "everything, so that who is at the limit loses nothing by not rising",
    ),
});

const indicatorSchema = z.strictObject({
  no: z.int().positive(),
  code: key,
  name: text,
  group: key,
  kind: z
    .enum(["bonus", "deduction"])
    .optional()
    .describe("outside of the full mark: its points are added to the composite, or taken away from it"),
  points: z
    .number()
    .positive()
    .optional()
    .describe("what it is worth; of bonus and deduction the limit says that"),
  limit: z
    .number()
    .positive()
    .optional()
    .describe("of bonus and deduction: the points that can be added, or taken away, at most"),
  lead: z.array(text).describe("牵头单位"),
  source: z.string().max(32_767).describe("数据来源"),
  components: z.array(componentSchema).min(1),
  noTask: z
    .strictObject({
      quantity: key.describe("what was to be done; 0 means that there was nothing to do"),
      effect: z
        .enum(["reweight", "full"])
        .describe("its points go to the other indicators of its group, or are earned in full"),
    })
    .optional()
    .describe("what an indicator counts in a year without a task; default: as the formulas come out"),
});

const measureSchema = z.strictObject({
  no: z.int().positive(),
  title: text,
  text,
  responsible: text.describe("责任单位, as the document words them"),
});

const optionsSchema = z.strictObject({
  missing: z.enum(["strict", "zero", "reweight"]),
  decimals: z.int().min(0).max(10).describe("decimals of a published score"),
  componentRounding: z
    .enum(["declared", "none"])
    .optional()
    .describe(
      "`declared`: values of components are rounded to their decimals, and the points that each earns to those of a " +
        "score, so that whatever is printed can be recalculated by hand; default: none",
    ),
  vetoEffect: z.enum(["flag", "zero", "cap"]),
  vetoCap: z
    .number()
    .min(0)
    .optional()
    .describe("with the effect `cap`: the highest composite that a vetoed unit can have"),
  compositeCap: z
    .number()
    .positive()
    .optional()
    .describe("the highest composite where there are bonus points; default: no limit"),
  normalisation: normalisationSchema,
  aggregation: z.enum(["arithmetic", "geometric"]).optional().describe("default: arithmetic"),
  fonts: z
    .enum(["common", "official"])
    .optional()
    .describe(
      "`common` (default): on every Windows and WPS machine; `official`: those of official documents",
    ),
});

export const systemSchema = z.strictObject({
  $schema: z.string().optional(),
  id: key,
  version: text,
  title: text,
  region: z.string().max(255),
  period: periodSchema,
  document: z
    .strictObject({ number: text, issuer: text, date: z.iso.date(), title: text })
    .optional()
    .describe("the official document that the system comes from"),
  form: formSchema.optional().describe("what the fill sheets say of themselves as forms"),
  fullMark: z.number().positive().optional().describe("what all points must sum to, where stated"),
  groups: z.array(groupSchema).min(1),
  departments: z.array(departmentSchema).min(1),
  quantities: z.array(quantitySchema).min(1),
  indicators: z.array(indicatorSchema).min(1),
  constraints: z.array(constraintSchema),
  measures: z.array(measureSchema),
  categories: z.array(categorySchema).optional(),
  awards: z.array(awardSchema).optional(),
  targets: z
    .array(targetSchema)
    .optional()
    .describe("what is to be reached, by year; the workbook has the sheet 任务分解表-目标 then"),
  grades: z.array(gradeSchema).min(1).optional().describe("from the best down; a veto forbids the first"),
  options: optionsSchema,
});

export type Group = z.infer<typeof groupSchema>;
export type Department = z.infer<typeof departmentSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Goalposts = z.infer<typeof goalpostsSchema>;
export type { Normalisation } from "./normalisationSchema";
export type Category = z.infer<typeof categorySchema>;
export type FontSet = NonNullable<z.infer<typeof optionsSchema>["fonts"]>;
export type Grade = z.infer<typeof gradeSchema>;
export type { VetoEffect } from "./constraintSchema";
export type Award = z.infer<typeof awardSchema>;
export type Component = z.infer<typeof componentSchema>;
/** `points` is what it is worth: of bonus and deduction their limit. */
export type Indicator = Omit<z.infer<typeof indicatorSchema>, "points"> & { points: number };
export type Constraint = z.infer<typeof constraintSchema>;
export type IndicatorSystem = Omit<z.infer<typeof systemSchema>, "indicators"> & { indicators: Indicator[] };
