import { EVENT, WORKBOOK } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { text } from "../coerce";

interface SettingTarget {
  readonly host: Host;
  readonly key: string;
}

/**
 * What the add-in keeps in the file. A date comes and goes as `Date(1579521600000)`, the client makes one of it.
 *
 * @source Excel.SettingCollection; @microsoft/office-js, `_replaceDateWithStringDate`
 */
export const settingCollectionType: HostType<Host> = hostType({
  name: "SettingCollection",
  items: (host) => [...host.workbook.settings.keys()].map((key) => object(host, key)),
  indexer: (host, key) => getItem(host, key),
  methods: {
    Add: (host, [key, value]) => {
      const given = text(key, "key");
      if (given === "") throw invalid("a setting without a key");
      keep(host, given, value);
      return object(host, given);
    },
    GetItem: (host, [key]) => getItem(host, text(key, "key")),
    GetItemOrNullObject: (host, [key]) =>
      host.workbook.settings.has(text(key, "key")) ? object(host, String(key)) : null,
    GetCount: ({ workbook }) => workbook.settings.size,
    ...listening<Host>({ SettingsChangedEvent: EVENT.settingsChanged }, () => WORKBOOK),
  },
});

const settingType: HostType<SettingTarget> = hostType({
  name: "Setting",
  identity: { property: "_Id", of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => valueOf(host, key),
      set: ({ host, key }, value) => {
        valueOf(host, key);
        keep(host, key, value);
      },
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      valueOf(host, key);
      host.workbook.settings.delete(key);
      host.settingsChanged();
    },
  },
});

function object(host: Host, key: string): HostObject {
  return HostObject.of(settingType, { host, key });
}

function getItem(host: Host, key: string): HostObject {
  valueOf(host, key);
  return object(host, key);
}

/** @throws HostError ItemNotFound when there is none, or none any more */
function valueOf({ workbook }: Host, key: string): unknown {
  if (!workbook.settings.has(key)) throw notFound(`setting ${key}`);
  return workbook.settings.get(key);
}

function keep(host: Host, key: string, value: unknown): void {
  host.workbook.settings.set(key, value ?? null);
  host.settingsChanged();
}
