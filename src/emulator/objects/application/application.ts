import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { oneOf } from "../coerce";
import { createdById, createWorkbook, workbookCreatedType } from "./createWorkbook";
import { CULTURE, cultureType } from "./culture";
import { iterationType } from "./iteration";

/** That of Excel 2019 and later. @source Excel.Application.calculationEngineVersion */
export const ENGINE_VERSION = 191_029;

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
    CalculationEngineVersion: { get: () => ENGINE_VERSION },
    // this host calculates when a value is read: nothing is ever pending
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => CULTURE.decimal },
    ThousandsSeparator: { get: () => CULTURE.thousands },
    UseSystemSeparators: { get: () => true },
  },
  navigations: {
    CultureInfo: (host) => HostObject.of(cultureType, host),
    IterativeCalculation: (host) => HostObject.of(iterationType, host),
  },
  methods: {
    Calculate: (host, [type]) => {
      const wanted = oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculation type");
      host.calculate(wanted === "Recalculate" ? undefined : "workbook");
    },
    CreateWorkbook: (host, [base64]) => HostObject.of(workbookCreatedType, createWorkbook(base64, host)),
    _GetWorkbookCreatedById: (host, [id]) => HostObject.of(workbookCreatedType, createdById(id, host)),
    // this host computes only when a value is read, and has no screen: there is nothing to suspend
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
