import { type Host, hostType, type HostType } from "../protocol/host";
import { oneOf } from "./coerce";

export const applicationType: HostType<Host> = hostType({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (host) => host.workbook.calculationMode,
      set: (host, value) => {
        // until now calculation was automatic: values are brought up to date first
        if (host.workbook.calculationMode !== "Manual") host.upToDate();
        host.workbook.calculationMode = oneOf(
          value,
          ["Automatic", "AutomaticExceptTables", "Manual"],
          "calculation mode",
        );
      },
    },
    // this host calculates when a value is read: nothing is ever pending
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
