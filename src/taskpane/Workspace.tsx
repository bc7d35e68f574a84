import { Text } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
// all that is said from here on; the frame has its own first words
import "../i18n/words";
import { languageOf } from "../i18n/start";
import { VIEW_ID } from "./frame/Navigation";
import type { Preferences } from "./frame/preferences";
import type { Role, View } from "./frame/views";
import { NextStep } from "./next/NextStep";
import { Notice } from "./notice/Notice";
import { RecoveryNotice } from "./RecoveryNotice";
import { returnsIn } from "./session/returnsDraft";
import { sentenceOf } from "./session/sentenceOf";
import { SessionContext } from "./session/session";
import { useOwnSession } from "./session/useSession";
import { WorkArea } from "./session/WorkArea";
import { StateHeader } from "./state/StateHeader";
import { ViewShown } from "./ViewShown";

interface WorkspaceProps {
  /** undefined until somebody has said what for */
  readonly view: View | undefined;
  readonly role: Role | undefined;
  readonly preferences: Preferences;
  readonly onChange: (changed: Partial<Preferences>) => void;
  readonly onOpen: (view: View) => void;
  /** told whether the workbook holds the sheet of one department alone */
  readonly onOwnFile: (isOwn: boolean) => void;
}

/** Where the workbook stands, what comes next, what is under way, and the view that was chosen. */
export default function Workspace(props: WorkspaceProps): ReactNode {
  const { view, role, preferences, onChange, onOpen, onOwnFile } = props;
  const { t } = useTranslation();
  const { session, state, cancel, clear, error } = useOwnSession(languageOf(), view, onOpen);
  const { reading } = session;
  // files are looked at: merging them is what comes next
  const isMerging = view === "returns" && returnsIn(reading, session.returns).files.length > 0;
  const isOwnFile = reading?.facts?.department !== undefined;
  useEffect(() => onOwnFile(isOwnFile), [isOwnFile, onOwnFile]);
  // what has led to another view may be gone with the one before; who types into the sheet is not called away from it
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body)
      document.getElementById(VIEW_ID)?.focus();
  }, [view]);
  if (!view || !role) return null;
  return (
    <SessionContext value={session}>
      {reading ? (
        <StateHeader state={reading} role={role} />
      ) : (
        !error && <Text role="status">{t("loading")}</Text>
      )}
      {error !== undefined && <Notice intent="error">{sentenceOf(error)}</Notice>}
      {reading && !isMerging && <NextStep reading={reading} role={role} />}
      <RecoveryNotice />
      <WorkArea state={state} onCancel={cancel} onClear={clear} />
      <ViewShown view={view} preferences={preferences} onChange={onChange} />
    </SessionContext>
  );
}
