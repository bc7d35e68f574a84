import {
  type FocusEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import { useTranslation } from "react-i18next";
import type { ExcelHost } from "../emulator/excelHost";
import { shownText } from "../emulator/objects/rangeCells";
import { cellAddress } from "../workbook/plan/address";
import { EntryAlert } from "./grid/entry/EntryAlert";
import { FormulaBar } from "./grid/entry/FormulaBar";
import { layoutOf } from "./grid/geometry/layout";
import { Grid } from "./grid/Grid";
import type { Command } from "./grid/selection/commands";
import { GridSession } from "./grid/session/session";
import { SheetTabs } from "./grid/SheetTabs";

interface SpreadsheetProps {
  readonly host: ExcelHost;
  /** grows with every change: the view is drawn from the workbook anew */
  readonly version: number;
  readonly onRefused: (message: string) => void;
}

/** The workbook of the emulated Excel, to look at and to type into; it keeps nothing of its own. */
export function Spreadsheet({ host, version, onRefused }: SpreadsheetProps): ReactNode {
  const { t } = useTranslation();
  const session = useMemo(() => new GridSession(host), [host]);
  const { refusal, entry } = useSyncExternalStore(session.store.subscribe, session.store.get);
  const input = useRef<HTMLTextAreaElement>(null);
  const { sheet, tabs, selection } = session.selecting;
  // the sheet is changed in place: the version says when it has to be laid out anew
  const { layout } = useMemo(() => ({ layout: layoutOf(host, sheet), version }), [host, sheet, version]);
  useEffect(() => {
    if (refusal) onRefused(t(`grid.refused.${refusal.because}`, { text: "", ...refusal }));
  }, [refusal, onRefused, t]);
  const focus = useCallback(() => input.current?.focus({ preventScroll: true }), []);
  // the add-in leads to another sheet: what was being typed is entered where it was begun
  useEffect(() => {
    if (entry && entry.sheet !== sheet) session.typing.commit();
  }, [entry, sheet, session]);
  const press = (command: Command, page = 1): void => {
    session.press(command, layout, page);
  };
  const { row, column } = selection.active;
  const spoken = shownText(sheet.cell(row, column) ?? { value: null }, sheet.dates) || t("workbench.blank");
  return (
    <div className="workbook" onBlur={(event) => hasLeft(event) && session.typing.commit()}>
      <FormulaBar session={session} onCommand={press} onLeave={focus} />
      <Grid session={session} layout={layout} input={input} onCommand={press} />
      <SheetTabs
        tabs={tabs}
        shown={sheet}
        onShow={(next) => session.typing.commit(() => session.selecting.show(next))}
        onPick={focus}
      />
      <EntryAlert
        session={session}
        onLeave={(isTypedAgain) => {
          focus();
          if (isTypedAgain) input.current?.select();
        }}
      />
      <div className="spoken" aria-live="polite">
        {t("workbench.spoken", { cell: cellAddress(row, column), text: spoken })}
      </div>
    </div>
  );
}

/**
 * Whether the person goes on elsewhere in the page, to the pane or to a button above: what was being typed is meant to be in
 * its cell by then. Another window is no such place: it is gone on typing afterwards.
 */
function hasLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return document.hasFocus() && !currentTarget.contains(relatedTarget as Node | null);
}
