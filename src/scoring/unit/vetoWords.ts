import { type Said, said } from "../../i18n/said";
import { sequence } from "../../i18n/sequence";
import { isCounted } from "./constraint";
import type { Scorecard } from "./scorecard";

/** Whether a veto is raised, and by what; not before all counts are there. Also what events have taken away. */
export function vetoWords(card: Pick<Scorecard, "vetoes" | "losses" | "indicators">): Said {
  const losses = card.losses.map(({ name, count, unit, points, department }) =>
    said("scorecard.veto.loss", { name, count, unit, points, department }),
  );
  const veto = standingWords(card);
  return losses.length > 0 ? said("scorecard.veto.losses", { veto, losses: sequence(losses) }) : veto;
}

function standingWords({ vetoes, indicators }: Pick<Scorecard, "vetoes" | "indicators">): Said {
  if (vetoes.length > 0) {
    const raised = vetoes.map(({ name, count, unit, department }) =>
      said("scorecard.veto.one", { name, count, unit, department }),
    );
    return said("scorecard.veto.raised", { vetoes: sequence(raised) });
  }
  const isUndecided = !indicators.every(isCounted);
  return said(isUndecided ? "scorecard.veto.undecided" : "scorecard.veto.none");
}
