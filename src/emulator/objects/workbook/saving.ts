import { placeOf } from "../../model/cellStore";
import type { Host, Method, Scalar } from "../../protocol/host";
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
    get: ({ workbook }) => workbook.precision.isAsDisplayed,
    set: (host, value) => {
      const { precision } = host.workbook;
      if (value === precision.isAsDisplayed) return;
      precision.isAsDisplayed = value === true;
      reckonAnew(host);
    },
  },
  Use1904DateSystem: {
    get: ({ workbook }) => workbook.dates.is1904,
    set: (host, value) => {
      const { dates } = host.workbook;
      if (value === dates.is1904) return;
      dates.is1904 = value === true;
      reckonAnew(host);
    },
  },
};

/**
 * What formulas come to may be something else; the numbers of cells stay, as dates too, but for digits that are not displayed
 * where these no longer count.
 *
 * @source Excel.Workbook.usePrecisionAsDisplayed: "Data will permanently lose accuracy when switching this property from
 * false to true"; support.microsoft.com "Date systems in Excel": dates of cells are shifted when the system is changed
 */
function reckonAnew(host: Host): void {
  for (const sheet of host.workbook.sheets)
    for (const [row, column, { formula, spilled, value }] of [...sheet.entries()]) {
      if (formula !== undefined) sheet.touched.content(placeOf(row, column));
      else if (typeof value === "number" && !spilled) sheet.put(row, column, { value });
    }
  host.touched();
}

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
