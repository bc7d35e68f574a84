import { useCallback } from "react";
import { type Returns, returnsOf } from "../../app/returns/returnsOf";
import { languageOf } from "../../i18n/start";
import { useRead } from "../session/useRead";

interface Read {
  /** how far it has come with the file of each department; undefined until it is known */
  readonly returns?: Returns;
  /** why it cannot be told */
  readonly error?: unknown;
}

const NOTHING: Read = {};

/** What the register says now, or why that cannot be told. */
export function useReturns(): Read {
  const language = languageOf();
  const read = useCallback(
    () =>
      returnsOf(new Date(), language).then(
        (returns): Read => ({ returns }),
        (error: unknown): Read => ({ error }),
      ),
    [language],
  );
  return useRead(read, NOTHING) ?? NOTHING;
}
