import { useEffect, useState } from "react";
import { type WorkbookReading, workbookState } from "../../app/workbookState";
import type { Language } from "../../i18n/said";

/** What was read of the workbook, or why it could not be read. */
export interface Read {
  readonly reading: WorkbookReading | undefined;
  readonly error: unknown;
}

const NOT_YET: Read = { reading: undefined, error: undefined };

/**
 * Where the workbook stands. It is read again whenever something has changed it, and kept nowhere else.
 *
 * @param changes count of changes: the workbook is asked again whenever it grows
 * @param disabled a job of this pane is at it: what it has not finished is no state
 */
export function useReading(changes: number, disabled: boolean, language: Language): Read {
  const [read, setRead] = useState(NOT_YET);
  useEffect(() => {
    if (disabled) return undefined;
    let shown = true;
    const show = (found: Read): void => void (shown && setRead(found));
    workbookState(new Date(), language).then(
      (reading) => show({ reading, error: undefined }),
      (error: unknown) => show({ reading: undefined, error }),
    );
    return () => void (shown = false);
  }, [changes, disabled, language]);
  return read;
}
