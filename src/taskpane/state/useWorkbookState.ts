import { useEffect, useState } from "react";
import { type WorkbookState, workbookState } from "../../app/workbookState";

/**
 * Where the workbook stands. It is read again whenever something has changed it, and kept nowhere else.
 *
 * @param changes count of changes: the workbook is asked again whenever it grows
 * @param disabled a job of this pane is at it: what it has not finished is no state
 * @returns undefined until it is known, and where it cannot be read
 */
export function useWorkbookState(changes: number, disabled: boolean): WorkbookState | undefined {
  const [state, setState] = useState<WorkbookState>();
  useEffect(() => {
    if (disabled) return undefined;
    let shown = true;
    const show = (found: WorkbookState | undefined): void => void (shown && setState(found));
    void workbookState().then(show, () => show(undefined));
    return () => void (shown = false);
  }, [changes, disabled]);
  return state;
}
