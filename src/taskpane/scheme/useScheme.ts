import { useDeferredValue, useMemo } from "react";
import { type CheckedSettings, checkSettings, type SettingFault } from "../../app/settings/checkSettings";
import { type Settings, settingsOf } from "../../app/settings/settings";
import { shippedSystem } from "../../app/shippedSystem";
import type { IndicatorSystem } from "../../system/schema";
import { useSession } from "../session/session";
import { schemeOf } from "../session/schemeDraft";

/** The settings of the workbook, or of the one that is about to be made, as they stand in their fields. */
export interface Scheme {
  /** what they are settings of */
  readonly system: IndicatorSystem;
  /** the sheets are there */
  readonly isMade: boolean;
  readonly values: Settings;
  readonly edits: Settings;
  /** what the settings make of the system; undefined while something is wrong */
  readonly changed: IndicatorSystem | undefined;
  readonly faults: readonly SettingFault[];
  /** fields that stand otherwise on the sheet by now than when they were changed here: what stands there */
  readonly moved: Settings;
  readonly change: (setting: string, text: string) => void;
  readonly discard: () => void;
}

/** @returns undefined where nobody can set anything: the workbook keeps no system that can be read */
export function useScheme(): Scheme | undefined {
  const { reading, draft, setDraft } = useSession();
  const ours = reading?.ours;
  const fresh = useFresh(!ours && reading?.next === "generate");
  const system = ours?.parameterised ?? fresh;
  const parameters = ours?.submission.parameters;
  const base = useMemo(() => system && settingsOf(system, parameters), [system, parameters]);
  const of = system ? schemeOf(system, ours !== undefined) : "";
  const edits = useMemo(() => (draft.of === of ? draft.edits : {}), [draft, of]);
  const { system: changed, faults } = useChecked(system, base, edits);
  if (!system || !base) return undefined;
  return {
    system,
    isMade: ours !== undefined,
    values: { ...base, ...edits },
    edits,
    changed,
    faults,
    moved: movedIn(edits, draft.seen, base),
    change: (setting, text) => {
      const { [setting]: before, ...others } = edits;
      const stands = base[setting] ?? "";
      if (text === stands) return setDraft({ of, edits: others });
      const seen = before === undefined ? { ...draft.seen, [setting]: stands } : draft.seen;
      setDraft({ of, edits: { ...others, [setting]: text }, seen });
    },
    discard: () => setDraft({ edits: {}, seen: {} }),
  };
}

/** Somebody has typed into the sheet what is about to be written over. */
function movedIn(edits: Settings, seen: Settings, base: Settings): Settings {
  const moved = Object.keys(edits).filter((setting) => {
    const stands = base[setting] ?? "";
    return stands !== seen[setting] && stands !== edits[setting];
  });
  return Object.fromEntries(moved.map((setting) => [setting, base[setting] ?? ""]));
}

/** The system of sheets that are not made yet. */
function useFresh(isWanted: boolean): IndicatorSystem | undefined {
  const { draft } = useSession();
  const { chosen, example } = draft;
  return useMemo(
    () => (isWanted ? (chosen ?? shippedSystem({ example })) : undefined),
    [isWanted, chosen, example],
  );
}

const UNCHANGED = { faults: [] } as const;

function useChecked(
  system: IndicatorSystem | undefined,
  base: Settings | undefined,
  edits: Settings,
): CheckedSettings {
  const late = useDeferredValue(edits);
  return useMemo(() => {
    if (!system || !base) return { system: undefined, ...UNCHANGED };
    if (Object.keys(late).length === 0) return { system, ...UNCHANGED };
    return checkSettings(system, base, late);
  }, [system, base, late]);
}
