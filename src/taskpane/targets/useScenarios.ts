import { useCallback, useDeferredValue, useMemo } from "react";
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
function supposedIn({ changes }: Scenario): Supposed[] {
  return changes.flatMap(({ place, text }) => {
    const value = numberOf(text);
    return value === undefined ? [] : [{ place, value }];
  });
}

/** Excel has refused, or the workbook is none to suppose anything of. */
export const FAILED = "failed";

/** @returns undefined until the workbook was read */
export function useScenarios(): Scenarios | typeof FAILED | undefined {
  const { t } = useTranslation();
  const { supposing, setSupposing } = useSession();
  const read = useRead<Supposable | typeof FAILED>(readSupposable, FAILED);
  const supposable = read === FAILED ? undefined : read;
  const of = supposable ? schemeOf(supposable.submission.system, true) : "";
  const first = useMemo(() => [{ name: t("targets.supposing.named", { no: 1 }), changes: [] }], [t]);
  const kept = supposing.of === of ? supposing : NO_SCENARIOS;
  const all = kept.scenarios.length > 0 ? kept.scenarios : first;
  const chosen = Math.min(kept.chosen, all.length - 1);
  const asIs = useMemo(() => supposable && outcomeOf(supposable, [], languageOf()), [supposable]);
  // typing goes before working out, and what is worked out once is known
  const shown = useDeferredValue(all);
  const outcomes = useMemo(
    () => (supposable ? shown.map((each) => outcomeIn(supposable, changedIn(supposable, each))) : []),
    [supposable, shown],
  );
  const put = useCallback(
    (scenarios: readonly Scenario[], index: number) => setSupposing({ of, scenarios, chosen: index }),
    [of, setSupposing],
  );
  if (read === FAILED) return FAILED;
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

/** Outcomes that were worked out of a workbook as it was read, by what they suppose. */
const known = new WeakMap<Supposable, Map<string, Outcome>>();

function outcomeIn(supposable: Supposable, supposed: readonly Supposed[]): Outcome {
  const outcomes = known.get(supposable) ?? new Map<string, Outcome>();
  known.set(supposable, outcomes);
  const key = `${languageOf()} ${JSON.stringify(supposed)}`;
  const outcome = outcomes.get(key) ?? outcomeOf(supposable, supposed, languageOf());
  outcomes.set(key, outcome);
  return outcome;
}

/**
 * What a scenario supposes that is otherwise in the workbook: what was only chosen supposes nothing yet, and nothing is
 * supposed of what is not there any more, as after all sheets were made anew.
 */
export function changedIn({ submission }: Supposable, scenario: Scenario): Supposed[] {
  return supposedIn(scenario).filter(({ place, value }) => {
    const [key = "", part] = place.split("#");
    const cells = submission.parameters.find((each) => each.key === key);
    const cell = part === undefined ? submission.entries.get(`${key}@0`) : cells?.[part as "low" | "high"];
    return cell !== undefined && (cell.kind === "blank" ? null : cell.value) !== value;
  });
}
