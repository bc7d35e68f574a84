import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Outcome, outcomeOf, readSupposable, type Supposable } from "../../app/supposing/supposable";
import type { Supposed } from "../../app/supposing/supposed";
import { languageOf } from "../../i18n/start";
import { halfWidth } from "../../validation/plainNumber";
import { NO_SCENARIOS, type Scenario } from "../session/scenarioDraft";
import { schemeOf } from "../session/schemeDraft";
import { useSession } from "../session/session";
import { useRead } from "../session/useRead";

/** Scenarios of the open workbook, with what each comes to. */
export interface Scenarios {
  readonly supposable: Supposable;
  readonly all: readonly Scenario[];
  readonly chosen: number;
  readonly asIs: Outcome;
  /** of each scenario */
  readonly outcomes: readonly Outcome[];
  readonly choose: (index: number) => void;
  readonly add: () => void;
  readonly remove: () => void;
  /** Changes the scenario that is chosen. */
  readonly change: (changed: Partial<Scenario>) => void;
}

/** The number that is typed; undefined for what is none. Nothing empties the cell. */
export function numberOf(text: string): number | null | undefined {
  const plain = halfWidth(text).trim();
  if (plain === "") return null;
  return Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}

/** What a scenario supposes; what is no number is not supposed. */
export function supposedIn({ changes }: Scenario): Supposed[] {
  return changes.flatMap(({ place, text }) => {
    const value = numberOf(text);
    return value === undefined ? [] : [{ place, value }];
  });
}

/** @returns undefined until the workbook was read, and where it cannot be */
export function useScenarios(): Scenarios | undefined {
  const { t } = useTranslation();
  const { supposing, setSupposing } = useSession();
  const supposable = useRead<Supposable | undefined>(readSupposable, undefined);
  const of = supposable ? schemeOf(supposable.submission.system, true) : "";
  const first = useMemo(() => [{ name: t("targets.supposing.named", { no: 1 }), changes: [] }], [t]);
  const kept = supposing.of === of ? supposing : NO_SCENARIOS;
  const all = kept.scenarios.length > 0 ? kept.scenarios : first;
  const chosen = Math.min(kept.chosen, all.length - 1);
  const asIs = useMemo(() => supposable && outcomeOf(supposable, [], languageOf()), [supposable]);
  const outcomes = useMemo(
    () => (supposable ? all.map((each) => outcomeOf(supposable, known(supposable, each), languageOf())) : []),
    [supposable, all],
  );
  const put = useCallback(
    (scenarios: readonly Scenario[], index: number) => setSupposing({ of, scenarios, chosen: index }),
    [of, setSupposing],
  );
  if (!supposable || !asIs) return undefined;
  const named = (no: number): string => t("targets.supposing.named", { no });
  // a number that no other has
  const next = [1, 2, 3, 4, 5, 6].find((no) => !all.some(({ name }) => name === named(no)))!;
  return {
    ...{ supposable, all, chosen, asIs, outcomes },
    choose: (index) => put(all, index),
    add: () => put([...all, { name: named(next), changes: [] }], all.length),
    remove: () => put(all.toSpliced(chosen, 1), Math.max(0, chosen - 1)),
    change: (changed) => put(all.with(chosen, { ...all[chosen]!, ...changed }), chosen),
  };
}

/** What is not there any more, as after all sheets were made anew, is not supposed. */
function known({ submission }: Supposable, scenario: Scenario): Supposed[] {
  return supposedIn(scenario).filter(({ place }) => {
    const [key = "", part] = place.split("#");
    return part === undefined
      ? submission.entries.has(`${key}@0`)
      : submission.parameters.some((each) => each.key === key);
  });
}
