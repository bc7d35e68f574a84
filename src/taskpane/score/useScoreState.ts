import { useEffect, useState } from "react";
import { type ScoreState, scoreState } from "../../app/scores";

/**
 * Whether the scores in the workbook are those of its entries.
 *
 * @param changes count of changes: the workbook is asked again whenever it grows
 * @returns undefined until it is known
 */
export function useScoreState(changes: number): ScoreState | undefined {
  const [state, setState] = useState<ScoreState>();
  useEffect(() => {
    let shown = true;
    const show = (found: ScoreState): void => void (shown && setState(found));
    // of a workbook that is not one of ours there is nothing to say
    scoreState().then(show, () => show({ kind: "none" }));
    return () => void (shown = false);
  }, [changes]);
  return state;
}
