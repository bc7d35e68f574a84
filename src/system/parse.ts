import { z } from "zod";
import { inconsistencies } from "./consistency";
import { documentFaults } from "./documentFaults";
import { withMeasureUnits } from "./measures";
import { SystemProblem } from "./problem";
import { systemSchema, type IndicatorSystem } from "./schema";
import { withWorth, worthFaults } from "./worth";

/**
 * Reads an indicator system from a JSON document: shape, references and sums. Formulas are checked by `loadSystem` in
 * `formula/`, the layer above.
 *
 * @throws SystemProblem naming the path of each fault and what would be right there
 */
export function parseSystem(document: unknown): IndicatorSystem {
  const result = systemSchema.safeParse(document, { reportInput: true });
  if (!result.success) throw new SystemProblem(documentFaults(result.error.issues));
  const worthless = worthFaults(result.data);
  if (worthless.length > 0) throw new SystemProblem(worthless);
  const system = withWorth(result.data);
  const faults = inconsistencies(system);
  if (faults.length > 0) throw new SystemProblem(faults);
  return withMeasureUnits(system);
}

/** The schema of a system document, for editors and other programs (JSON Schema, draft 2020-12). */
export function systemJsonSchema(): unknown {
  return z.toJSONSchema(systemSchema);
}
