import { addressText } from "./model/rect";
import type { Visibility } from "./model/sheet";
import type { WorkbookModel } from "./model/workbook";
import { chartEvents, objectsOf, type ObjectsState, tableEvents } from "./objectEvents";
import { activeSheet } from "./objects/activeSheet";
import { VISIBILITY } from "./objects/sheet/sheetPlace";
import { EVENT, type HostEvent, WORKBOOK } from "./protocol/events";

interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly selected: string;
}

/** The state of a workbook's sheets of which changes raise events. */
export interface SheetsState {
  readonly active: string | undefined;
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly objects: ObjectsState;
}

export function stateOf(workbook: WorkbookModel): SheetsState {
  const sheets = workbook.sheets.map((sheet) => {
    const { id, name, visibility, protection } = sheet;
    const isProtected = protection !== undefined;
    const selected = [sheet.selected, ...sheet.alsoSelected].map((rect) => addressText(rect)).join(",");
    return [id, { name, visibility, isProtected, selected }] as const;
  });
  return { active: activeSheet(workbook)?.id, sheets: new Map(sheets), objects: objectsOf(workbook) };
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
  events.push(...tableEvents(before.objects, after.objects), ...chartEvents(before.objects, after.objects));
  if (shownIn(before) !== shownIn(after))
    events.push({ type: EVENT.documentSelectionChanged, targets: [WORKBOOK], message: {} });
  if (before.active !== after.active) {
    if (before.active !== undefined && after.sheets.has(before.active))
      tell(EVENT.deactivated, before.active, {});
    if (after.active !== undefined) tell(EVENT.activated, after.active, {});
  }
  return events;
}

/** What is selected on the sheet that is shown. */
function shownIn({ active = "", sheets }: SheetsState): string {
  return `${active} ${sheets.get(active)?.selected}`;
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
