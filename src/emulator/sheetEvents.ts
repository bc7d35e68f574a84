import { addressText } from "./model/rect";
import type { Visibility } from "./model/sheet";
import type { WorkbookModel } from "./model/workbook";
import { activeChart, activeSheet } from "./objects/activeSheet";
import { VISIBILITY } from "./objects/sheet/sheetPlace";
import { EVENT, type HostEvent, WORKBOOK } from "./protocol/events";

interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly selected: string;
  /** ids */
  readonly charts: readonly string[];
}

/** The state of a workbook's sheets of which changes raise events. */
export interface SheetsState {
  readonly active: string | undefined;
  /** the chart that is activated, and its sheet */
  readonly chart: { readonly id: string; readonly sheet: string } | undefined;
  readonly sheets: ReadonlyMap<string, SheetState>;
}

export function stateOf(workbook: WorkbookModel): SheetsState {
  const sheets = workbook.sheets.map((sheet) => {
    const { id, name, visibility, protection } = sheet;
    const isProtected = protection !== undefined;
    const charts = sheet.charts.map((chart) => chart.id);
    return [id, { name, visibility, isProtected, charts, selected: addressText(sheet.selected) }] as const;
  });
  const chart = activeChart(workbook);
  return {
    active: activeSheet(workbook)?.id,
    chart: chart && { id: chart.chart.id, sheet: chart.sheet.id },
    sheets: new Map(sheets),
  };
}

/**
 * The events of sheets between two states: before a request and after it.
 *
 * @source Excel.WorksheetAddedEventArgs, WorksheetDeletedEventArgs, WorksheetActivatedEventArgs and so on
 */
export function eventsBetween(before: SheetsState, after: SheetsState): HostEvent[] {
  const events: HostEvent[] = [];
  const tell = (type: HostEvent["type"], id: string, what: object): void => {
    events.push({ type, targets: [id, WORKBOOK], message: { ...what, worksheetId: id } });
  };
  const source = "Local";
  for (const id of after.sheets.keys()) if (!before.sheets.has(id)) tell(EVENT.added, id, { source });
  for (const id of before.sheets.keys()) if (!after.sheets.has(id)) tell(EVENT.deleted, id, { source });
  for (const [id, is] of after.sheets) {
    const was = before.sheets.get(id);
    if (was) tellOfSheet(was, is, (type, what) => tell(type, id, what));
  }
  if (before.active !== after.active) {
    if (before.active !== undefined && after.sheets.has(before.active))
      tell(EVENT.deactivated, before.active, {});
    if (after.active !== undefined) tell(EVENT.activated, after.active, {});
  }
  return [...events, ...eventsOfCharts(before, after)];
}

/** @source Excel.ChartAddedEventArgs, ChartDeletedEventArgs, ChartActivatedEventArgs, ChartDeactivatedEventArgs */
function eventsOfCharts(before: SheetsState, after: SheetsState): HostEvent[] {
  const events: HostEvent[] = [];
  const tell = (type: HostEvent["type"], worksheetId: string, chartId: string, what: object): void => {
    events.push({ type, targets: [worksheetId, chartId], message: { ...what, chartId, worksheetId } });
  };
  const source = "Local";
  for (const [id, { charts }] of after.sheets) {
    const were = before.sheets.get(id)?.charts ?? [];
    for (const chart of charts) if (!were.includes(chart)) tell(EVENT.chartAdded, id, chart, { source });
    for (const chart of were) if (!charts.includes(chart)) tell(EVENT.chartDeleted, id, chart, { source });
  }
  const [was, is] = [before.chart, after.chart];
  if (was?.id === is?.id) return events;
  if (was && after.sheets.get(was.sheet)?.charts.includes(was.id))
    tell(EVENT.chartDeactivated, was.sheet, was.id, {});
  if (is) tell(EVENT.chartActivated, is.sheet, is.id, {});
  return events;
}

function tellOfSheet(
  was: SheetState,
  is: SheetState,
  tell: (type: HostEvent["type"], what: object) => void,
): void {
  const source = "Local";
  if (was.name !== is.name) tell(EVENT.nameChanged, { source, nameBefore: was.name, nameAfter: is.name });
  if (was.visibility !== is.visibility)
    tell(EVENT.visibilityChanged, {
      source,
      visibilityBefore: VISIBILITY[was.visibility],
      visibilityAfter: VISIBILITY[is.visibility],
    });
  if (was.isProtected !== is.isProtected)
    tell(EVENT.protectionChanged, { source, isProtected: is.isProtected });
  if (was.selected !== is.selected) tell(EVENT.selectionChanged, { address: is.selected });
}
