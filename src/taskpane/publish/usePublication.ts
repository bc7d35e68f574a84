import { useEffect, useState } from "react";
import { type PublicationState, publicationState } from "../../app/publication";

const NONE: PublicationState = { publication: undefined, examples: 0 };

/**
 * What is published in the workbook, and whether its scores are made from examples.
 *
 * @param changes count of changes: the workbook is asked again whenever it grows
 */
export function usePublication(changes: number): PublicationState {
  const [state, setState] = useState(NONE);
  useEffect(() => {
    let shown = true;
    publicationState().then(
      (found) => shown && setState(found),
      () => shown && setState(NONE),
    );
    return () => void (shown = false);
  }, [changes]);
  return state;
}
