import type { z } from "zod";
import { said } from "../i18n/said";
import { fault, type SystemFault } from "./problem";
import type { IndicatorSystem, systemSchema } from "./schema";

type Document = z.infer<typeof systemSchema>;

/** Whether each indicator says what it is worth: by its points, or outside of the full mark by its limit. */
export function worthFaults({ indicators }: Document): SystemFault[] {
  return indicators.flatMap(({ kind, points, limit, noTask, components }, i): SystemFault[] => {
    const path = `indicators[${i}]`;
    const number = said("problems.fault.type.number");
    if (!kind) {
      if (points === undefined) return [fault(`${path}.points`, "lost", { expected: number })];
      return limit === undefined ? [] : [fault(`${path}.limit`, "limitWithoutKind")];
    }
    if (limit === undefined) return [fault(`${path}.limit`, "lost", { expected: number })];
    if (points !== undefined && points !== limit) return [fault(`${path}.points`, "pointsBesideLimit")];
    if (noTask) return [fault(`${path}.noTask`, "extraNoTask")];
    const full = kind === "deduction" ? components.findIndex(({ fullWhen }) => fullWhen !== undefined) : -1;
    return full < 0 ? [] : [fault(`${path}.components[${full}].fullWhen`, "fullOfDeduction")];
  });
}

/** The system with what each indicator is worth as its points. */
export function withWorth(document: Document): IndicatorSystem {
  const indicators = document.indicators.map((each) => ({ ...each, points: (each.points ?? each.limit)! }));
  return { ...document, indicators };
}
