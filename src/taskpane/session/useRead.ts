import { useEffect, useState } from "react";
import { useSession } from "./session";

/** Reads something whenever the workbook has changed; of a workbook that has nothing of it there is nothing to say. */
export function useRead<T>(read: () => Promise<T>, otherwise: T): T | undefined {
  const { changes, isBusy } = useSession();
  const [found, setFound] = useState<T>();
  useEffect(() => {
    if (isBusy) return undefined;
    let shown = true;
    const show = (now: T): void => void (shown && setFound(now));
    read().then(show, () => show(otherwise));
    return () => void (shown = false);
  }, [changes, isBusy, read, otherwise]);
  return found;
}
