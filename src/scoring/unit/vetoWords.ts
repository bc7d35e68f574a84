import { type Said, said } from "../../i18n/said";
import { sequence } from "../../i18n/sequence";
import { isCounted } from "./constraint";
import type { Scorecard } from "./scorecard";

/** Whether a veto is raised, and by what; not before all counts are there. */
export function vetoWords({ vetoes, indicators }: Pick<Scorecard, "vetoes" | "indicators">): Said {
  if (vetoes.length > 0) {
    const raised = vetoes.map(({ name, count, unit, department }) =>
      said("scorecard.veto.one", { name, count, unit, department }),
    );
    return said("scorecard.veto.raised", { vetoes: sequence(raised) });
  }
  const isUndecided = !indicators.every(isCounted);
  return said(isUndecided ? "scorecard.veto.undecided" : "scorecard.veto.none");
}
