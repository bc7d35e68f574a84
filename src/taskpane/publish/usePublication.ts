import { useEffect, useState } from "react";
import { publishedStamp } from "../../app/publication";

type Publication = Awaited<ReturnType<typeof publishedStamp>>;

/**
 * What is published in the workbook; undefined when nothing is.
 *
 * @param changes count of changes: the workbook is asked again whenever it grows
 */
export function usePublication(changes: number): Publication {
  const [publication, setPublication] = useState<Publication>();
  useEffect(() => {
    let shown = true;
    publishedStamp().then(
      (found) => shown && setPublication(found),
      () => shown && setPublication(undefined),
    );
    return () => void (shown = false);
  }, [changes]);
  return publication;
}
