import type { RegisterRow } from "./registerRows";
import { REGISTER_STATE } from "./registerStates";

export type RegisterStateKey = keyof typeof REGISTER_STATE;

/**
 * The state of a department, as the formula in its row gives it.
 *
 * @param row undefined where nothing was handed out
 * @param progress of its needed entries
 * @param due by when files are to come back, as in `2020-01-20`
 * @param today as in `2020-01-20`
 */
export function stateOfRow(
  row: RegisterRow | undefined,
  { filled, wanted }: { readonly filled: number; readonly wanted: number },
  due: string | undefined,
  today: string,
): RegisterStateKey {
  const { edition, sent = "", returned, typedReturn, merged, mergedEdition } = row ?? {};
  const isTyped = typedReturn !== undefined;
  if (edition === undefined) return "unsent";
  if (merged !== undefined && mergedEdition === edition && (isTyped || (returned ?? "") <= merged))
    return filled < wanted ? "incomplete" : "merged";
  if (returned !== undefined && (isTyped || (returned >= sent && returned > (merged ?? ""))))
    return "returned";
  return due !== undefined && today > due ? "overdue" : "out";
}
