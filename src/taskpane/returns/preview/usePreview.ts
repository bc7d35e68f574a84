import { useEffect, useState } from "react";
import { type Collected, previewReturns } from "../../../app/returns/collect";
import { languageOf } from "../../../i18n/start";
import { useSession } from "../../session/session";
import { useReturnsDraft } from "../useReturnsDraft";
import { chooseBy } from "./choices";

/** Milliseconds in which choices count as one. */
const PAUSE = 300;

interface Previewed {
  /** undefined until it is known */
  readonly all: readonly Collected[] | undefined;
  readonly error: unknown;
}

/** What merging would do now: asked again when the workbook changes, or somebody has chosen. */
export function usePreview(): Previewed {
  const { changes, isBusy } = useSession();
  const { draft } = useReturnsDraft();
  const { files, without, choices } = draft;
  const language = languageOf();
  const [previewed, setPreviewed] = useState<Previewed>({ all: undefined, error: undefined });
  useEffect(() => {
    if (isBusy) return undefined;
    let shown = true;
    const show = (found: Previewed): void => void (shown && setPreviewed(found));
    const timer = setTimeout(() => {
      previewReturns(files, { choose: chooseBy(choices), without, language }).then(
        (all) => show({ all, error: undefined }),
        (error: unknown) => show({ all: undefined, error }),
      );
    }, PAUSE);
    return () => {
      shown = false;
      clearTimeout(timer);
    };
  }, [changes, isBusy, files, without, choices, language]);
  return previewed;
}
