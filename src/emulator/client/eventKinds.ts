import { EVENT } from "../protocol/events";

/** An event of the API. */
interface EventKind {
  /** as the host registers it */
  readonly wire: string;
  readonly type: number;
  /** as its arguments name it. @source Excel.EventType */
  readonly name: string;
}

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
};

const OF_SETTINGS: Readonly<Record<string, EventKind>> = {
  onSettingsChanged: { wire: "SettingsChangedEvent", type: EVENT.settingsChanged, name: "SettingsChanged" },
};

const OF_CHARTS: Readonly<Record<string, EventKind>> = {
  onAdded: { wire: "AddedEvent", type: EVENT.chartAdded, name: "ChartAdded" },
  onActivated: { wire: "ActivatedEvent", type: EVENT.chartActivated, name: "ChartActivated" },
  onDeactivated: { wire: "DeactivatedEvent", type: EVENT.chartDeactivated, name: "ChartDeactivated" },
  onDeleted: { wire: "DeletedEvent", type: EVENT.chartDeleted, name: "ChartDeleted" },
};

const OF_CLASSES: Readonly<Record<string, typeof OF_SHEETS>> = {
  Table: OF_TABLES,
  SettingCollection: OF_SETTINGS,
  Chart: OF_CHARTS,
  ChartCollection: OF_CHARTS,
};

/** @returns undefined for an event that the host does not raise */
export function eventKind(className: string, property: string): EventKind | undefined {
  return (OF_CLASSES[className] ?? OF_SHEETS)[property];
}
