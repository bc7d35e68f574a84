import { fault, type SystemFault } from "./problem";
import type { IndicatorSystem } from "./schema";

/** Constraints that lack what their effect needs, and grades that are not from the best down. */
export function constraintFaults(system: IndicatorSystem): SystemFault[] {
  const { constraints, options, grades = [] } = system;
  return [
    ...constraints.flatMap(({ effect, cap, perEvent, from }, i): SystemFault[] => {
      const path = `constraints[${i}]`;
      if (effect === "cap" && cap === undefined && options.vetoCap === undefined)
        return [fault(`${path}.cap`, "capMissing")];
      if (cap !== undefined && effect !== "cap") return [fault(`${path}.cap`, "capWithoutEffect")];
      if (effect === "deduct" && perEvent === undefined)
        return [fault(`${path}.perEvent`, "perEventMissing")];
      if (effect === "lower-grade" && grades.length === 0) return [fault(`${path}.effect`, "gradesMissing")];
      // without a count to be below, every event triggers it
      return perEvent !== undefined && from === undefined && effect !== "deduct"
        ? [fault(`${path}.from`, "fromMissing")]
        : [];
    }),
    ...grades.flatMap(({ from = -Infinity }, i): SystemFault[] => {
      const before = grades[i - 1]?.from;
      return before !== undefined && from >= before ? [fault(`grades[${i}].from`, "gradesDisordered")] : [];
    }),
  ];
}
