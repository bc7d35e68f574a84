import { useEffect, useState } from "react";
import { saveWorkbook } from "../../emulator/file/save";
import { isUnsaved, type OpenWorkbook } from "../openWorkbook";
import { forgetWorkbook, keepWorkbook } from "./keptWorkbooks";
import { thisTab } from "./thisTab";

/** When a copy was kept in this browser, and whether every change since then is in it. */
export interface Kept {
  readonly time: Date;
  readonly isCurrent: boolean;
}

interface KeptVersion {
  readonly time: Date;
  readonly version: number;
}

/** milliseconds after the last change */
const PAUSE = 600;

/**
 * Keeps a copy of the workbook in this browser, a moment after it has changed: loading the page again, or losing it, loses
 * nothing. Warns before a page is left whose workbook is not saved.
 *
 * @param version grows with every change
 * @param isChosen somebody has asked for this workbook: what was kept before has come back, or is not wanted
 * @returns when it was kept last; `failed` where the browser keeps nothing; undefined where nothing had to be kept yet
 */
export function useKeeping(
  open: OpenWorkbook,
  version: number,
  isChosen: boolean,
): Kept | "failed" | undefined {
  const [kept, setKept] = useState<KeptVersion | "failed">();
  const { host, name, handle, savedPeriod } = open;
  const isDirty = isUnsaved(open);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (host.revision === 0 && !host.workbook.source) {
        // an empty workbook is no use to anybody; nor is, once it was asked for, what was there before it
        if (isChosen) forgetWorkbook(thisTab()).catch(() => setKept("failed"));
        return;
      }
      const time = new Date();
      const keeping = saveWorkbook(host.upToDate()).then((bytes) =>
        keepWorkbook({
          tab: thisTab(),
          name,
          bytes,
          isUnsaved: isDirty,
          savedPeriod,
          time: time.toISOString(),
          handle,
        }),
      );
      keeping.then(
        () => setKept({ time, version }),
        () => setKept("failed"),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [host, name, handle, savedPeriod, isDirty, version, isChosen]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (isDirty) window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);
  if (kept === undefined || kept === "failed") return kept;
  return { time: kept.time, isCurrent: kept.version === version };
}
