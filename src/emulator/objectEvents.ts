import { addressText, intersection } from "./model/rect";
import type { WorkbookModel } from "./model/workbook";
import { activeChart } from "./objects/activeSheet";
import { EVENT, type HostEvent, WORKBOOK } from "./protocol/events";

interface TableState {
  readonly name: string;
  readonly sheet: string;
  /** what of it is selected; empty for nothing */
  readonly selected: string;
}

/** The state of what stands on sheets, of which changes raise events. */
export interface ObjectsState {
  readonly tables: ReadonlyMap<string, TableState>;
  /** id of the chart → id of its sheet */
  readonly charts: ReadonlyMap<string, string>;
  readonly activeChart: string | undefined;
}

export function objectsOf(workbook: WorkbookModel): ObjectsState {
  const { sheets } = workbook;
  const tables = sheets.flatMap(({ id: sheet, tables: found, selected }) =>
    found.map(({ id, name, rect }) => {
      const common = intersection(rect, selected);
      return [id, { name, sheet, selected: common ? addressText(common) : "" }] as const;
    }),
  );
  const charts = sheets.flatMap(({ id: sheet, charts: found }) =>
    found.map(({ id }) => [id, sheet] as const),
  );
  return { tables: new Map(tables), charts: new Map(charts), activeChart: activeChart(workbook)?.chart.id };
}

/** @source Excel.TableAddedEventArgs, TableDeletedEventArgs, TableSelectionChangedEventArgs */
export function tableEvents({ tables: before }: ObjectsState, { tables: after }: ObjectsState): HostEvent[] {
  const events: HostEvent[] = [];
  const source = "Local";
  for (const [id, { sheet, selected }] of after) {
    const was = before.get(id);
    const message = { tableId: id, worksheetId: sheet };
    if (!was)
      events.push({ type: EVENT.tableAdded, targets: [sheet, WORKBOOK], message: { ...message, source } });
    else if (was.selected !== selected)
      events.push({
        type: EVENT.tableSelectionChanged,
        targets: [id],
        message: { ...message, address: selected },
      });
  }
  for (const [id, { sheet, name }] of before) {
    if (after.has(id)) continue;
    const message = { tableId: id, tableName: name, worksheetId: sheet, source };
    events.push({ type: EVENT.tableDeleted, targets: [sheet, WORKBOOK], message });
  }
  return events;
}

/** @source Excel.ChartAddedEventArgs, ChartDeletedEventArgs, ChartActivatedEventArgs, ChartDeactivatedEventArgs */
export function chartEvents(before: ObjectsState, after: ObjectsState): HostEvent[] {
  const events: HostEvent[] = [];
  const tell = (type: HostEvent["type"], chartId: string, sheet: string, more: object = {}): void => {
    events.push({ type, targets: [chartId, sheet], message: { chartId, worksheetId: sheet, ...more } });
  };
  const source = "Local";
  for (const [id, sheet] of after.charts)
    if (!before.charts.has(id)) tell(EVENT.chartAdded, id, sheet, { source });
  const [was, is] = [before.activeChart, after.activeChart];
  if (was !== is) {
    if (was !== undefined && before.charts.has(was))
      tell(EVENT.chartDeactivated, was, before.charts.get(was)!);
    if (is !== undefined && after.charts.has(is)) tell(EVENT.chartActivated, is, after.charts.get(is)!);
  }
  for (const [id, sheet] of before.charts)
    if (!after.charts.has(id)) tell(EVENT.chartDeleted, id, sheet, { source });
  return events;
}
