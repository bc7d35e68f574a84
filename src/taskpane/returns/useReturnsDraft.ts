import { useCallback } from "react";
import { draftOf, NO_RETURNS, returnsIn, type ReturnsDraft } from "../session/returnsDraft";
import { useSession } from "../session/session";

interface OwnDraft {
  readonly draft: ReturnsDraft;
  readonly change: (changed: Partial<ReturnsDraft>) => void;
  /** The same when a job has ended: where another workbook is worked on by then, nothing of that one is changed. */
  readonly changeLater: (changed: Partial<ReturnsDraft>) => void;
}

/** What somebody is about to hand out or to merge in the workbook that is open; nothing of another one. */
export function useReturnsDraft(): OwnDraft {
  const { reading, returns, setReturns } = useSession();
  const of = draftOf(reading);
  const change = useCallback(
    (changed: Partial<ReturnsDraft>) =>
      setReturns((before) => (before.of === of ? changed : { ...NO_RETURNS, ...changed, of })),
    [setReturns, of],
  );
  const changeLater = useCallback(
    (changed: Partial<ReturnsDraft>) =>
      setReturns((before) => (before.of === of || before.of === NO_RETURNS.of ? { ...changed, of } : {})),
    [setReturns, of],
  );
  return { draft: returnsIn(reading, returns), change, changeLater };
}
