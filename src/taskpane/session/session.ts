import { createContext, type ReactNode, useContext } from "react";
import type { WorkbookReading } from "../../app/workbookState";
import type { View } from "../frame/views";
import type { ReturnsDraft } from "./returnsDraft";
import type { ScenarioDraft } from "./scenarioDraft";
import type { SchemeDraft } from "./schemeDraft";
import type { FindingFilter } from "../filter/findingFilter";

/** What a job may use while it runs. */
export interface JobControl {
  readonly report: (done: number, what: string) => void;
  /** aborted when the user has pressed cancel */
  readonly signal: AbortSignal;
}

/** One thing that a button starts. */
export interface Work {
  /** what is under way, as in 正在计分 */
  readonly running: string;
  readonly isCancellable?: boolean;
  /** Does it. What it returns is said, until the workbook stands otherwise. */
  readonly work: (control: JobControl) => Promise<Told | undefined>;
  /** the view that shows its result: it comes into view once it is done */
  readonly view?: View;
}

/** What is to be said of a job that is done. */
export interface Told {
  readonly intent: "success" | "warning" | "info";
  readonly text: string;
  /** what there is to see besides */
  readonly body?: ReactNode;
}

/** The workbook beside the pane, and what can be done with it. */
export interface Session {
  /** undefined until it is known, and where it cannot be read */
  readonly reading: WorkbookReading | undefined;
  /** grows whenever the workbook has changed */
  readonly changes: number;
  /** a job runs: no other can be started */
  readonly isBusy: boolean;
  readonly run: (work: Work) => void;
  readonly open: (view: View) => void;
  /** what is shown of the findings; views set it for one another */
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** reasons that somebody has begun to type, by key of the quantity: looking elsewhere loses none */
  readonly drafts: Map<string, string>;
  /** settings that somebody has begun to change */
  readonly draft: SchemeDraft;
  readonly setDraft: (changed: Partial<SchemeDraft>) => void;
  /** what somebody is about to hand out or to merge */
  readonly returns: ReturnsDraft;
  readonly setReturns: (changed: (before: ReturnsDraft) => Partial<ReturnsDraft>) => void;
  /** what somebody supposes */
  readonly supposing: ScenarioDraft;
  readonly setSupposing: (changed: Partial<ScenarioDraft>) => void;
  /** off while the self-test changes the workbook all the time, and listens to what Excel tells itself */
  readonly setFollowing: (isFollowing: boolean) => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a view stands in no workspace");
  return session;
}
