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
    change: (setting, text) => {
      const { [setting]: _before, ...others } = edits;
      setDraft({ of, edits: text === (base[setting] ?? "") ? others : { ...others, [setting]: text } });
    },
    discard: () => setDraft({ edits: {} }),
  };
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
