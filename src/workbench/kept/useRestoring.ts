import { useEffect, useRef, useState } from "react";
import { forgetWorkbook, type KeptWorkbook, keptOf, unsavedOfOthers } from "./keptWorkbooks";
import { thisTab } from "./thisTab";

interface Restoring {
  /** an unsaved workbook of a tab that may have been closed */
  readonly found: KeptWorkbook | undefined;
  readonly forget: () => void;
}

/**
 * Looks once for what this browser keeps: the workbook that this tab had before it was loaded again comes back by itself,
 * one of another tab is offered.
 *
 * @param shown the workbook that the page begins with: once somebody has begun something in it, nothing takes its place
 */
export function useRestoring(restore: (kept: KeptWorkbook) => void, shown: { readonly revision: number }): Restoring {
  const [found, setFound] = useState<KeptWorkbook>();
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void keptOf(thisTab()).then(async (own) => {
      if (own && shown.revision === 0) restore(own);
      else if (own) setFound(own);
      else setFound(await unsavedOfOthers(thisTab()));
    });
  }, [restore, shown]);
  const forget = (): void => {
    // of this tab there is another copy by now
    if (found && found.tab !== thisTab()) void forgetWorkbook(found.tab).catch(() => undefined);
    setFound(undefined);
  };
  return { found, forget };
}
