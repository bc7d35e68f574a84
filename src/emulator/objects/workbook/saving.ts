import type { Host, Method, Scalar } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import { ENGINE_VERSION } from "../application/application";
import { oneOf } from "../coerce";

/** @source Excel.Workbook: its name, and in what state its file is */
export const WORKBOOK_SCALARS: Readonly<Record<string, Scalar<Host>>> = {
  Name: { get: ({ workbook }) => workbook.fileName },
  ReadOnly: { get: () => false },
  IsDirty: {
    get: ({ workbook }) => workbook.isDirty,
    set: ({ workbook }, value) => (workbook.isDirty = value === true),
  },
  AutoSave: { get: ({ workbook }) => workbook.autoSave },
  PreviouslySaved: { get: ({ workbook }) => workbook.isSaved },
  CalculationEngineVersion: { get: () => ENGINE_VERSION },
  ChartDataPointTrack: {
    get: ({ workbook }) => workbook.chartDataPointTrack,
    set: ({ workbook }, value) => (workbook.chartDataPointTrack = value === true),
  },
  UsePrecisionAsDisplayed: {
    get: ({ workbook }) => workbook.usesPrecisionAsDisplayed,
    set: ({ workbook }, value) => {
      // every number would have to be rounded by its format, now and whenever one is calculated
      if (value === true && !workbook.usesPrecisionAsDisplayed)
        throw new HostError("ApiNotFound", "precision as displayed is not implemented by this host");
      workbook.usesPrecisionAsDisplayed = value === true;
    },
  },
};

/**
 * Saving and closing. The host tells whoever it lives in; a workbook that nobody keeps counts as saved.
 *
 * @source Excel.Workbook.save, close
 */
export const SAVING: Readonly<Record<string, Method<Host>>> = {
  Save: (host, [behavior]) => {
    oneOf(behavior ?? "Save", ["Save", "Prompt"], "save behavior");
    save(host);
  },
  Close: (host, [behavior]) => {
    const wanted = oneOf(behavior ?? "Save", ["Save", "SkipSave"], "close behavior");
    if (wanted === "Save") save(host);
    host.onClose();
  },
};

function save(host: Host): void {
  host.workbook.isDirty = false;
  host.workbook.isSaved = true;
  host.onSave(host.upToDate());
}
