import { Workbook, type WorkbookInstance } from "@fortune-sheet/react";
import "@fortune-sheet/react/dist/index.css";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ExcelHost } from "../emulator/excelHost";
import type { Rect } from "../emulator/model/rect";
import type { HostError } from "../emulator/protocol/hostError";
import { languageOf } from "../i18n/start";
import { cellAddress } from "../workbook/plan/address";
import { activateSheet, selectCells, typeIntoCell } from "../emulator/userEdits";
import { sheetViews } from "./sheetView";

/** milliseconds after which the embedded spreadsheet has laid out its cells */
const DRAWN = 100;

interface SpreadsheetProps {
  readonly host: ExcelHost;
  /** grows with every change: the view is drawn from the workbook anew */
  readonly version: number;
  readonly onRefused: (message: string) => void;
}

/** The workbook of the emulated Excel, to look at and to type into; it keeps nothing of its own. */
export function Spreadsheet({ host, version, onRefused }: SpreadsheetProps): ReactNode {
  const { t } = useTranslation();
  const data = useMemo(() => {
    const sheets = sheetViews(host.calculated());
    const active = sheets.find(({ status }) => status === 1)!.name;
    return { version, sheets, active, selected: host.workbook.sheet(active)!.selected };
  }, [host, version]);
  const active = (): string => host.workbook.activeSheet ?? data.active;
  const view = useRef<WorkbookInstance>(null);
  const drawn = useRef(false);
  useEffect(() => {
    drawn.current = false;
    // a view drawn anew has its first cell selected, and knows where its cells are only after it is drawn
    let timer = setTimeout(select, DRAWN);
    function select(): void {
      // a slow machine may need longer: selecting in a view that has no sheets yet takes the whole page down
      if (!view.current || !hasSheet(view.current)) {
        timer = setTimeout(select, DRAWN);
        return;
      }
      view.current.setSelection([rangeOf(data.selected)]);
      drawn.current = true;
    }
    return () => clearTimeout(timer);
  }, [data]);
  const type = (row: number, column: number, input: unknown): void => {
    const sheet = host.workbook.sheet(active())!;
    try {
      typeIntoCell(host, sheet, cellAddress(row, column), typed(input));
    } catch (error) {
      host.changed();
      const isFormula = (error as HostError).code === "InvalidArgument";
      const place = { sheet: sheet.name, cell: cellAddress(row, column) };
      onRefused(t(isFormula ? "workbench.formulaWrong" : "workbench.locked", place));
    }
  };
  return (
    <Workbook
      ref={view}
      key={data.version}
      data={data.sheets}
      lang={languageOf()}
      showToolbar={false}
      allowEdit
      cellContextMenu={["copy", "paste", "clear"]}
      sheetTabContextMenu={[]}
      hooks={{
        afterUpdateCell: (row, column, _old, input) => type(row, column, input),
        // sheets are made by the pane: the view could not keep one of its own
        beforeAddSheet: () => false,
        beforeDeleteSheet: () => false,
        beforeUpdateSheetName: () => false,
        afterSelectionChange: (id, { row, column }) => {
          const rect = { top: row[0]!, bottom: row[1]!, left: column[0]!, right: column[1]! };
          if (drawn.current) selectCells(host, id, rect);
        },
        afterActivateSheet: (id) => activateSheet(host, id),
      }}
    />
  );
}

function hasSheet(view: WorkbookInstance): boolean {
  try {
    return Boolean(view.getSheet());
  } catch {
    return false;
  }
}

function rangeOf({ top, left, bottom, right }: Rect): { row: number[]; column: number[] } {
  return { row: [top, bottom], column: [left, right] };
}

/** What was typed, out of what the spreadsheet made of it. */
function typed(input: unknown): string | number {
  const value = typeof input === "object" && input !== null ? (input as { v?: unknown }).v : input;
  return typeof value === "number" ? value : String(value ?? "");
}
