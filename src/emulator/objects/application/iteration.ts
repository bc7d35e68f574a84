import type { IterationModel } from "../../model/workbook";
import { type Host, hostType, type HostType, type Scalar } from "../../protocol/host";
import { within } from "../coerce";

/**
 * How often formulas that depend on themselves are calculated. The setting is kept; such formulas have no result in this
 * host, whatever it says.
 *
 * @source Excel.IterativeCalculation; "Change formula recalculation, iteration, or precision in Excel": up to 32,767
 */
export const iterationType: HostType<Host> = hostType({
  name: "IterativeCalculation",
  scalars: {
    Enabled: setting("enabled", (value) => value === true),
    MaxIteration: setting("maxIteration", (value) => Math.trunc(within(value, 1, 32_767, "iterations"))),
    MaxChange: setting("maxChange", (value) => within(value, 0, Number.MAX_VALUE, "change")),
  },
});

function setting<Name extends keyof IterationModel>(
  name: Name,
  given: (value: unknown) => IterationModel[Name],
): Scalar<Host> {
  return {
    get: ({ workbook }) => workbook.iteration[name],
    set: ({ workbook }, value) => {
      workbook.iteration = { ...workbook.iteration, [name]: given(value) };
    },
  };
}
