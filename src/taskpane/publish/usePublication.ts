import { useEffect, useState } from "react";
import { publishedStamp } from "../../app/publicationState";

type Publication = Awaited<ReturnType<typeof publishedStamp>>;

/**
 * What is published in the workbook; undefined when nothing is.
 *
 * @param busy asked again whenever a job has ended
 */
export function usePublication(busy: boolean): Publication {
  const [publication, setPublication] = useState<Publication>();
  useEffect(() => {
    if (busy) return undefined;
    let shown = true;
    publishedStamp().then(
      (found) => shown && setPublication(found),
      () => shown && setPublication(undefined),
    );
    return () => void (shown = false);
  }, [busy]);
  return publication;
}
