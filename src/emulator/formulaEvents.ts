import { formulasOf } from "./calculation/recalculate";
import type { Placed } from "./calculation/outcome";
import { blocksOf } from "./model/blocks";
import { atPlace } from "./model/cellStore";
import { addressText } from "./model/rect";
import type { BindingModel } from "./model/binding";
import type { SheetModel } from "./model/sheet";
import type { WorkbookModel } from "./model/workbook";
import { boundTo } from "./objects/bindings/boundTo";
import { EVENT, type HostEvent, WORKBOOK } from "./protocol/events";

/** The formulas that were calculated since handlers were last told. */
export class CalculatedFormulas {
  private cells = new Map<SheetModel, Map<string, readonly [row: number, column: number]>>();

  add(formulas: readonly Placed[]): void {
    for (const [sheet, row, column] of formulas) {
      const known = this.cells.get(sheet) ?? new Map<string, readonly [number, number]>();
      this.cells.set(sheet, known.set(`${row},${column}`, [row, column]));
    }
  }

  addAll(sheets: SheetModel[]): void {
    this.add(formulasOf({ sheets }));
  }

  /** The bindings with formulas that were calculated. */
  bound(bindings: readonly BindingModel[]): HostEvent[] {
    const found = [...this.cells].flatMap(([sheet, cells]) =>
      blocksOf([...cells.values()]).flatMap((rect) => boundTo(bindings, sheet, rect)),
    );
    return [...new Set(found)].map(({ id }) => ({
      type: EVENT.bindingDataChanged,
      targets: [id],
      message: {},
    }));
  }

  /** @source Excel.WorksheetCalculatedEventArgs.address: "the range that completed calculation" */
  take(): HostEvent[] {
    const events = [...this.cells].map(([{ id }, cells]): HostEvent => {
      const address = blocksOf([...cells.values()])
        .map((rect) => addressText(rect))
        .join(",");
      return { type: EVENT.calculated, targets: [id, WORKBOOK], message: { address, worksheetId: id } };
    });
    this.cells = new Map();
    return events;
  }
}

/**
 * The events of formulas that were entered or replaced since the last time.
 *
 * @source Excel.WorksheetFormulaChangedEventArgs.formulaDetails
 */
export function eventsOfEntries({ sheets }: WorkbookModel): HostEvent[] {
  return sheets.flatMap(({ id, touched }) => {
    const formulaDetails = [...touched.takeEntries()].map(([place, previousFormula]) => {
      const [row, column] = atPlace(place);
      const cellAddress = addressText({ top: row, left: column, bottom: row, right: column });
      return { cellAddress, previousFormula };
    });
    if (formulaDetails.length === 0) return [];
    const message = { source: "Local", worksheetId: id, formulaDetails };
    return [{ type: EVENT.formulaChanged, targets: [id, WORKBOOK], message }];
  });
}

/** Whether anybody listens for what only a calculation tells. */
export function hearsCalculations(targets: ReadonlySet<string>): boolean {
  const types = [EVENT.calculated, EVENT.bindingDataChanged];
  return [...targets].some((heard) => types.some((type) => heard.startsWith(`${type} `)));
}
