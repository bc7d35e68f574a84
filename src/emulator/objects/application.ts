import { type Host, hostType, type HostType } from "../protocol/host";
import { oneOf } from "./coerce";

export const applicationType: HostType<Host> = hostType({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (host) => host.workbook.calculationMode,
      set: (host, value) => {
        // up to now Excel has calculated by itself
        if (host.workbook.calculationMode !== "Manual") host.upToDate();
        host.workbook.calculationMode = oneOf(
          value,
          ["Automatic", "AutomaticExceptTables", "Manual"],
          "calculation mode",
        );
      },
    },
    // this host computes at once, when a value is asked for
    CalculationState: { get: () => "Done" },
  },
  methods: {
    Calculate: (host, [type]) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculation type");
      host.upToDate();
    },
    // this host computes only when a value is read, and has no screen: there is nothing to suspend
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
