import { useEffect, useState } from "react";
import { saveWorkbook } from "../../emulator/file/save";
import { isUnsaved, type OpenWorkbook } from "../openWorkbook";
import { forgetWorkbook, keepWorkbook } from "./keptWorkbooks";
import { thisTab } from "./thisTab";

/** milliseconds after the last change */
const PAUSE = 600;

/**
 * Keeps a copy of the workbook in this browser, a moment after it has changed: loading the page again, or losing it, loses
 * nothing. Warns before a page is left whose workbook is not saved.
 *
 * @param version grows with every change
 * @returns when it was kept last; `failed` where the browser keeps nothing; undefined where nothing had to be kept yet
 */
export function useKeeping(open: OpenWorkbook, version: number): Date | "failed" | undefined {
  const [kept, setKept] = useState<Date | "failed">();
  const { host, name, handle } = open;
  const isDirty = isUnsaved(open);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (host.revision === 0 && !host.workbook.source) {
        // a new workbook that nobody has touched is no use to anybody
        forgetWorkbook(thisTab()).catch(() => setKept("failed"));
        return;
      }
      const time = new Date();
      const keeping = saveWorkbook(host.upToDate()).then((bytes) =>
        keepWorkbook({ tab: thisTab(), name, bytes, isUnsaved: isDirty, time: time.toISOString(), handle }),
      );
      keeping.then(
        () => setKept(time),
        () => setKept("failed"),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [host, name, handle, isDirty, version]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (isDirty) window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);
  return kept;
}
