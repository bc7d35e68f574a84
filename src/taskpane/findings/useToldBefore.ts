import { useEffect, useState } from "react";
import { toldFindings, type ToldBefore } from "../../app/toldFindings";
import { useSession } from "../session/session";

/** What 校验结果 says; undefined until it is known, and where nothing was checked. */
export function useToldBefore(): readonly ToldBefore[] | undefined {
  const { changes, isBusy } = useSession();
  const [told, setTold] = useState<readonly ToldBefore[]>();
  useEffect(() => {
    if (isBusy) return undefined;
    let shown = true;
    const show = (found: readonly ToldBefore[] | undefined): void => void (shown && setTold(found));
    // a list that cannot be read says of no finding that it is new
    toldFindings().then(show, () => show(undefined));
    return () => void (shown = false);
  }, [changes, isBusy]);
  return told;
}
