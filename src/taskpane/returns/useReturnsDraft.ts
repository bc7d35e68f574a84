import { useCallback } from "react";
import { draftOf, NO_RETURNS, returnsIn, type ReturnsDraft } from "../session/returnsDraft";
import { useSession } from "../session/session";

interface OwnDraft {
  readonly draft: ReturnsDraft;
  readonly change: (changed: Partial<ReturnsDraft>) => void;
}

/** What somebody is about to hand out or to merge in the workbook that is open; nothing of another one. */
export function useReturnsDraft(): OwnDraft {
  const { reading, returns, setReturns } = useSession();
  const of = draftOf(reading);
  const isOurs = returns.of === of;
  const change = useCallback(
    (changed: Partial<ReturnsDraft>) => setReturns(isOurs ? changed : { ...NO_RETURNS, ...changed, of }),
    [setReturns, isOurs, of],
  );
  return { draft: returnsIn(reading, returns), change };
}
