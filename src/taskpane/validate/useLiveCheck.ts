import { useEffect } from "react";
import { liveCheck } from "../../app/liveCheck";
import { languageOf } from "../../i18n/start";
import type { Finding } from "../../validation/finding";

/**
 * While it is on, each edit is checked at once.
 *
 * @param onChecked must stay the same function
 */
export function useLiveCheck(on: boolean, onChecked: (findings: readonly Finding[]) => void): void {
  useEffect(() => {
    if (!on) return undefined;
    // where a live check cannot be started, the result of the check by button stays
    const watch = liveCheck(onChecked, languageOf()).catch(() => undefined);
    return () => void watch.then((stop) => stop?.()).catch(() => undefined);
  }, [on, onChecked]);
}
