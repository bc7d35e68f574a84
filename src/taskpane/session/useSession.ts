import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../i18n/said";
import type { View } from "../frame/views";
import { ALL_FINDINGS } from "../filter/findingFilter";
import { NO_RETURNS, type ReturnsDraft } from "./returnsDraft";
import { NO_SCENARIOS, type ScenarioDraft } from "./scenarioDraft";
import { NO_DRAFT, type SchemeDraft } from "./schemeDraft";
import { useReading } from "../state/useReading";
import type { Session, Work } from "./session";
import { useChanges } from "./useChanges";
import { useStaleNews } from "./useStaleNews";
import { useWork, type WorkState } from "./useWork";

interface OwnSession {
  readonly session: Session;
  readonly state: WorkState;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** why the workbook could not be read */
  readonly error: unknown;
}

/** The workbook beside the pane: what is read of it, and the one job that may be under way. */
export function useOwnSession(
  language: Language,
  view: View | undefined,
  open: (view: View) => void,
): OwnSession {
  const { state, start, cancel, clear } = useWork();
  const [ended, setEnded] = useState(0);
  const [filter, setFilter] = useState(ALL_FINDINGS);
  const [drafts] = useState(() => new Map<string, string>());
  const [draft, setDraft] = usePartly<SchemeDraft>(NO_DRAFT);
  const [supposing, setSupposing] = usePartly<ScenarioDraft>(NO_SCENARIOS);
  const [returns, replaceReturns] = useState<ReturnsDraft>(NO_RETURNS);
  const setReturns = useCallback(
    (changed: (before: ReturnsDraft) => Partial<ReturnsDraft>) =>
      replaceReturns((before) => ({ ...before, ...changed(before) })),
    [],
  );
  const isBusy = state.kind === "running";
  const [isFollowing, setFollowing] = useState(true);
  const changes = useChanges(ended, isBusy, isFollowing);
  const { reading, error } = useReading(changes, isBusy, language);
  useStaleNews(state, reading, clear);
  // what was said in one view is not said in another, unless the job has led there itself
  const shownByJob = useRef<View>(undefined);
  useEffect(() => {
    if (shownByJob.current !== view) clear();
    shownByJob.current = undefined;
  }, [view, language, clear]);
  const run = useCallback(
    (work: Work): void => {
      void start(work).then((isDone) => {
        setEnded((count) => count + 1);
        if (!isDone || !work.view) return;
        shownByJob.current = work.view;
        open(work.view);
      });
    },
    [start, open],
  );
  const session = useMemo(
    () => ({
      ...{ reading, changes, isBusy, run, open, filter, setFilter, setFollowing },
      ...{ drafts, draft, setDraft, supposing, setSupposing, returns, setReturns },
    }),
    [
      reading,
      changes,
      isBusy,
      run,
      open,
      filter,
      drafts,
      draft,
      setDraft,
      supposing,
      setSupposing,
      returns,
      setReturns,
    ],
  );
  return { session, state, cancel, clear, error };
}

/** Something of which a part is changed at a time. */
function usePartly<T>(first: T): readonly [T, (changed: Partial<T>) => void] {
  const [whole, setWhole] = useState(first);
  const change = useCallback((changed: Partial<T>) => setWhole((before) => ({ ...before, ...changed })), []);
  return [whole, change];
}
