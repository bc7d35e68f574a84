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

const OTHERS: Readonly<Record<string, Readonly<Record<string, EventKind>>>> = {
  Table: OF_TABLES,
  SettingCollection: OF_SETTINGS,
};

/** @returns undefined for an event that the host does not raise */
export function eventKind(className: string, property: string): EventKind | undefined {
  return (OTHERS[className] ?? OF_SHEETS)[property];
}
