import { useEffect, useRef, useState } from "react";
import { forgetWorkbook, type KeptWorkbook, keptOf, unsavedOfOthers } from "./keptWorkbooks";
import { thisTab } from "./thisTab";

interface Restoring {
  /** what this browser keeps is here, or there is nothing: until then nothing can be begun that it would replace */
  readonly isSettled: boolean;
  /** an unsaved workbook of a tab that may have been closed */
  readonly found: KeptWorkbook | undefined;
  readonly forget: () => void;
}

/**
 * Looks once for what this browser keeps: the workbook that this tab had before it was loaded again comes back by itself,
 * one of another tab is offered.
 *
 * @param restore answered once the workbook is in view, or it was said why it cannot be
 */
export function useRestoring(restore: (kept: KeptWorkbook) => Promise<void>): Restoring {
  const [isSettled, setSettled] = useState(false);
  const [found, setFound] = useState<KeptWorkbook>();
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    const settle = async (): Promise<void> => {
      const own = await keptOf(thisTab());
      if (own) await restore(own);
      else setFound(await unsavedOfOthers(thisTab()));
    };
    void settle().finally(() => setSettled(true));
  }, [restore]);
  const forget = (): void => {
    if (found) void forgetWorkbook(found.tab).catch(() => undefined);
    setFound(undefined);
  };
  return { isSettled, found, forget };
}
