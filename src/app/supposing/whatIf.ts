import type { Language } from "../../i18n/said";
import type { Scorecard } from "../../scoring/unit/scorecard";
import { outcomeOf, readSupposable } from "./supposable";
import type { Supposed } from "./supposed";

export type { Supposed };

/** Scores as they are, and as they would be. */
export interface Supposition {
  readonly before: Scorecard;
  readonly after: Scorecard;
  readonly changed: readonly {
    readonly no: number;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** among the units of 各县数据, where the workbook's own region is one of them */
  readonly rank?: { readonly before: number | null; readonly after: number | null };
}

/**
 * Scores the open workbook as it is and as it would be.
 *
 * @throws Problem when the workbook is not that of a lead office, or has no such place
 */
export async function whatIf(supposed: readonly Supposed[], language: Language = "zh"): Promise<Supposition> {
  const found = await readSupposable();
  const [before, after] = [outcomeOf(found, [], language), outcomeOf(found, supposed, language)];
  const changed = before.card.indicators.flatMap(({ no, score }, i) => {
    const then = after.card.indicators[i]!;
    return score === then.score ? [] : [{ no, before: score, after: then.score }];
  });
  return {
    ...{ before: before.card, after: after.card, changed },
    ...(before.rank !== undefined && { rank: { before: before.rank, after: after.rank ?? null } }),
  };
}
