/** Types of events, by the client's numbers. @source @microsoft/office-js, `eventType` of its events */
export const EVENT = {
  settingsChanged: 1,
  /** of parts of the document that were bound */
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
  /** of the document, as the common API of all Office programs tells it */
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  autoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;

/** The target of handlers for the whole workbook. */
export const WORKBOOK = "Workbook";

/** Events of one sheet or of all, by the names under which the client registers handlers. */
export const SHEET_EVENTS = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  CalculatedEvent: EVENT.calculated,
  SelectionChangedEvent: EVENT.selectionChanged,
  FormatChangedEvent: EVENT.formatChanged,
  FormulaChangedEvent: EVENT.formulaChanged,
  RowSortedEvent: EVENT.rowSorted,
  ColumnSortedEvent: EVENT.columnSorted,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  SingleClickedEvent: EVENT.singleClicked,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
} as const;

/** Events of one table, of one chart, and of the tables or charts of a sheet. */
export const TABLE_EVENTS = {
  DataChangedEvent: EVENT.tableChanged,
  SelectionChangedEvent: EVENT.tableSelectionChanged,
} as const;
export const TABLES_EVENTS = {
  DataChangedEvent: EVENT.tableChanged,
  AddedEvent: EVENT.tableAdded,
  DeletedEvent: EVENT.tableDeleted,
} as const;
export const CHART_EVENTS = {
  ActivatedEvent: EVENT.chartActivated,
  DeactivatedEvent: EVENT.chartDeactivated,
} as const;
export const CHARTS_EVENTS = {
  ...CHART_EVENTS,
  AddedEvent: EVENT.chartAdded,
  DeletedEvent: EVENT.chartDeleted,
} as const;
/** The client has these from the common API too. */
export const BINDING_EVENTS = {
  DataChangedEvent: EVENT.bindingDataChanged,
  SelectionChangedEvent: EVENT.bindingSelectionChanged,
} as const;
export const WORKBOOK_EVENTS = {
  ActivatedEvent: EVENT.workbookActivated,
  AutoSaveSettingChangedEvent: EVENT.autoSaveSettingChanged,
  // the client has this from the common API: it asks for it by another way
  SelectionChangedEvent: EVENT.documentSelectionChanged,
} as const;

/** An event for the handlers that are registered for its type and one of its targets. */
export interface HostEvent {
  readonly type: (typeof EVENT)[keyof typeof EVENT];
  /** ids of sheets, tables or charts, or `Workbook` */
  readonly targets: readonly string[];
  readonly message: object;
}

/** The key of a registered handler. */
export function heardAs(type: number, target: string): string {
  return `${type} ${target}`;
}
