import { EVENT } from "../protocol/events";

/** An event of the API. */
interface EventKind {
  /** as the host registers it */
  readonly wire: string;
  readonly type: number;
  /** as its arguments name it. @source Excel.EventType */
  readonly name?: string;
}

const EVENTS_OF_CHARTS: Readonly<Record<string, EventKind>> = {
  onActivated: { wire: "ActivatedEvent", type: EVENT.chartActivated, name: "ChartActivated" },
  onDeactivated: { wire: "DeactivatedEvent", type: EVENT.chartDeactivated, name: "ChartDeactivated" },
  onAdded: { wire: "AddedEvent", type: EVENT.chartAdded, name: "ChartAdded" },
  onDeleted: { wire: "DeletedEvent", type: EVENT.chartDeleted, name: "ChartDeleted" },
};

/** Without a name of their own in the arguments. */
const OF_BINDINGS: Readonly<Record<string, EventKind>> = {
  onDataChanged: { wire: "DataChangedEvent", type: EVENT.bindingDataChanged },
  onSelectionChanged: { wire: "SelectionChangedEvent", type: EVENT.bindingSelectionChanged },
};

const OF_WORKBOOKS: Readonly<Record<string, EventKind>> = {
  onActivated: { wire: "ActivatedEvent", type: EVENT.workbookActivated, name: "WorkbookActivated" },
  onAutoSaveSettingChanged: {
    wire: "AutoSaveSettingChangedEvent",
    type: EVENT.autoSaveSettingChanged,
    name: "WorkbookAutoSaveSettingChanged",
  },
  onSelectionChanged: { wire: "SelectionChangedEvent", type: EVENT.documentSelectionChanged },
};

/** Events of sheets, by their property. */
const OF_SHEETS: Readonly<Record<string, EventKind>> = {
  onChanged: { wire: "DataChangedEvent", type: EVENT.changed, name: "WorksheetChanged" },
  onActivated: { wire: "ActivatedEvent", type: EVENT.activated, name: "WorksheetActivated" },
  onDeactivated: { wire: "DeactivatedEvent", type: EVENT.deactivated, name: "WorksheetDeactivated" },
  onAdded: { wire: "AddedEvent", type: EVENT.added, name: "WorksheetAdded" },
  onDeleted: { wire: "DeletedEvent", type: EVENT.deleted, name: "WorksheetDeleted" },
  onSelectionChanged: {
    wire: "SelectionChangedEvent",
    type: EVENT.selectionChanged,
    name: "WorksheetSelectionChanged",
  },
  onCalculated: { wire: "CalculatedEvent", type: EVENT.calculated, name: "WorksheetCalculated" },
  onFormulaChanged: {
    wire: "FormulaChangedEvent",
    type: EVENT.formulaChanged,
    name: "WorksheetFormulaChanged",
  },
  onRowSorted: { wire: "RowSortedEvent", type: EVENT.rowSorted, name: "WorksheetRowSorted" },
  onColumnSorted: { wire: "ColumnSortedEvent", type: EVENT.columnSorted, name: "WorksheetColumnSorted" },
  onRowHiddenChanged: {
    wire: "RowHiddenChangedEvent",
    type: EVENT.rowHiddenChanged,
    name: "WorksheetRowHiddenChanged",
  },
  onSingleClicked: { wire: "SingleClickedEvent", type: EVENT.singleClicked, name: "WorksheetSingleClicked" },
  onMoved: { wire: "EventMoved", type: EVENT.moved, name: "WorksheetMoved" },
  onFormatChanged: { wire: "FormatChangedEvent", type: EVENT.formatChanged, name: "WorksheetFormatChanged" },
  onProtectionChanged: {
    wire: "ProtectionChangedEvent",
    type: EVENT.protectionChanged,
    name: "WorksheetProtectionChanged",
  },
  onNameChanged: { wire: "EventNameChanged", type: EVENT.nameChanged, name: "WorksheetNameChanged" },
  onVisibilityChanged: {
    wire: "EventVisibilityChanged",
    type: EVENT.visibilityChanged,
    name: "WorksheetVisibilityChanged",
  },
};

const OF_TABLES: Readonly<Record<string, EventKind>> = {
  onChanged: { wire: "DataChangedEvent", type: EVENT.tableChanged, name: "TableChanged" },
  onSelectionChanged: {
    wire: "SelectionChangedEvent",
    type: EVENT.tableSelectionChanged,
    name: "TableSelectionChanged",
  },
  onAdded: { wire: "AddedEvent", type: EVENT.tableAdded, name: "TableAdded" },
  onDeleted: { wire: "DeletedEvent", type: EVENT.tableDeleted, name: "TableDeleted" },
};

const OF_SETTINGS: Readonly<Record<string, EventKind>> = {
  onSettingsChanged: { wire: "SettingsChangedEvent", type: EVENT.settingsChanged, name: "SettingsChanged" },
};

const BY_CLASS: Readonly<Record<string, Readonly<Record<string, EventKind>>>> = {
  Binding: OF_BINDINGS,
  Chart: EVENTS_OF_CHARTS,
  ChartCollection: EVENTS_OF_CHARTS,
  SettingCollection: OF_SETTINGS,
  Table: OF_TABLES,
  TableCollection: OF_TABLES,
  Workbook: OF_WORKBOOKS,
  Worksheet: OF_SHEETS,
  WorksheetCollection: OF_SHEETS,
};

/** @returns undefined for an event that the host does not raise */
export function eventKind(className: string, property: string): EventKind | undefined {
  return BY_CLASS[className]?.[property];
}
