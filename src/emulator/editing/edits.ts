import type { ExcelHost } from "../excelHost";
import { type Put, putCells } from "../model/calculatedColumns";
import { contains, intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { changeCells } from "../userEdits";
import { type Beside, isNothing, restoreBeside, watching } from "../carrying/arrangement";
import { recorded, restore, type Step } from "./recorded";
import { assertOpen } from "../carrying/refused";

/** How many steps can be taken back. @source "Excel specifications and limits": 100 undo levels */
const LEVELS = 100;

/** What is undone at once. */
interface Deed {
  readonly steps: readonly Step[];
  /** what was changed beside the cells that it was about */
  readonly beside?: Beside;
}

/** Where something was taken back or done again. */
export interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/**
 * What a person does to cells, step by step, so that it can be undone. Steps are forgotten as soon as anybody else
 * changes cells, as in Excel: what an add-in does empties the undo list.
 */
export class Edits {
  private done: Deed[] = [];
  private undone: Deed[] = [];
  /** the host's count of changes after the last step of ours */
  private known: number;

  constructor(private readonly host: ExcelHost) {
    this.known = host.revision;
  }

  /**
   * Puts values or formulas into cells; all or none.
   *
   * @param puts in rows, from the first to the last
   * @throws Refused when the sheet is protected and one of the cells is locked
   */
  put(sheet: SheetModel, rect: Rect, puts: readonly Put[]): void {
    assertOpen(sheet, rect);
    this.step([{ sheet, rect }], () => putCells(sheet, rect, puts, this.host.character.calculatedColumns));
  }

  /**
   * Empties cells; their formats stay.
   *
   * @throws Refused when the sheet is protected and one of the cells is locked
   */
  clear(sheet: SheetModel, rect: Rect): void {
    const used = sheet.usedRect(false);
    const area = used && intersection(used, rect);
    assertOpen(sheet, area ?? rect);
    if (area) this.step([{ sheet, rect: area }], () => emptyCells(sheet, area));
  }

  /**
   * Changes cells of some ranges, and whatever in the workbook has to do with them: it is undone at once.
   *
   * @throws Refused when a sheet is protected and one of the cells is locked
   */
  change(places: readonly Place[], work: () => void): void {
    for (const { sheet, rect } of places) assertOpen(sheet, rect);
    this.step(places, work, watching(this.host.workbook));
  }

  /** Takes the last deed back. @returns where; undefined when there is none */
  undo(): Place | undefined {
    const deed = this.next("done");
    if (!deed) return undefined;
    this.restore(deed, "before");
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, deed];
    return deed.steps[0];
  }

  /** Does again what was taken back last. @returns where; undefined when there is nothing */
  redo(): Place | undefined {
    const deed = this.next("undone");
    if (!deed) return undefined;
    this.restore(deed, "after");
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, deed];
    return deed.steps[0];
  }

  /** @throws Refused when cells of the deed were locked since */
  private next(list: "done" | "undone"): Deed | undefined {
    this.forgetIfOvertaken();
    const deed = this[list].at(-1);
    for (const { sheet, rect } of deed?.steps ?? []) {
      if (!this.host.workbook.sheets.includes(sheet)) return undefined;
      assertOpen(sheet, rect);
    }
    return deed;
  }

  private restore({ steps, beside }: Deed, to: "before" | "after"): void {
    this.within(steps, () => {
      for (const step of to === "before" ? [...steps].reverse() : steps) restore(step, to);
      if (beside) restoreBeside(beside, to);
    });
  }

  private step(places: readonly Place[], work: () => void, watched?: () => Beside): void {
    this.forgetIfOvertaken();
    const steps = recorded(places, () => this.within(places, work)).filter(({ cells }) => cells.length > 0);
    const beside = watched?.();
    const isBeside = beside !== undefined && !isNothing(beside);
    if (steps.length === 0 && !isBeside) return;
    // where there is nothing but what is beside, the first place is where it was done
    const at = steps.length > 0 ? steps : [{ ...places[0]!, cells: [], tables: [] }];
    this.done = [...this.done, isBeside ? { steps: at, beside } : { steps: at }].slice(-LEVELS);
    this.undone = [];
  }

  /** Runs a change as one of all the places, the first of them outermost. */
  private within([place, ...others]: readonly Place[], work: () => void): void {
    if (!place) return work();
    changeCells(this.host, place.sheet, place.rect, () => this.within(others, work));
    this.known = this.host.revision;
  }

  private forgetIfOvertaken(): void {
    if (this.host.revision === this.known) return;
    this.known = this.host.revision;
    this.done = [];
    this.undone = [];
  }
}

/** Empties the cells of a range; their formats stay. */
export function emptyCells(sheet: SheetModel, rect: Rect): void {
  for (const [row, column] of [...sheet.entries()])
    if (contains(rect, { top: row, bottom: row, left: column, right: column }))
      sheet.put(row, column, { value: null });
}
