import type { ExcelHost } from "../excelHost";
import { type Put, putCells } from "../model/calculatedColumns";
import { contains, intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { changeCells } from "../userEdits";
import { recorded, restore, type Step } from "./recorded";

/** How many steps can be taken back. @source "Excel specifications and limits": 100 undo levels */
const LEVELS = 100;

/** What is undone at once. */
type Deed = readonly Step[];

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
  /** what is done as one deed at the moment */
  private open: Step[] | undefined;
  /** the host's count of changes after the last step of ours */
  private known: number;

  constructor(private readonly host: ExcelHost) {
    this.known = host.revision;
  }

  /**
   * Puts values or formulas into cells; all or none.
   *
   * @param puts in rows, from the first to the last
   * @throws HostError AccessDenied when the sheet is protected and one of the cells is locked
   */
  put(sheet: SheetModel, rect: Rect, puts: readonly Put[]): void {
    this.host.assertWritable(sheet, rect);
    this.step(sheet, rect, () => putCells(sheet, rect, puts, this.host.character.calculatedColumns));
  }

  /**
   * Empties cells; their formats stay.
   *
   * @throws HostError AccessDenied when the sheet is protected and one of the cells is locked
   */
  clear(sheet: SheetModel, rect: Rect): void {
    const used = sheet.usedRect(false);
    const area = used && intersection(used, rect);
    this.host.assertWritable(sheet, area ?? rect);
    if (!area) return;
    this.step(sheet, area, () => {
      for (const [row, column] of [...sheet.entries()])
        if (contains(area, { top: row, bottom: row, left: column, right: column }))
          sheet.put(row, column, { value: null });
    });
  }

  /** Makes one deed of all that is changed meanwhile: it is undone at once. */
  together(work: () => void): void {
    const steps = (this.open ??= []);
    try {
      work();
    } finally {
      this.open = undefined;
      this.remember(steps);
    }
  }

  /** Takes the last deed back. @returns where; undefined when there is none */
  undo(): Place | undefined {
    const deed = this.next("done");
    if (!deed) return undefined;
    for (const step of [...deed].reverse()) this.change(step, () => restore(step, "before"));
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, deed];
    return deed[0];
  }

  /** Does again what was taken back last. @returns where; undefined when there is nothing */
  redo(): Place | undefined {
    const deed = this.next("undone");
    if (!deed) return undefined;
    for (const step of deed) this.change(step, () => restore(step, "after"));
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, deed];
    return deed[0];
  }

  /** @throws HostError AccessDenied when cells of the deed were locked since */
  private next(list: "done" | "undone"): Deed | undefined {
    this.forgetIfOvertaken();
    const deed = this[list].at(-1);
    for (const { sheet, rect } of deed ?? []) {
      if (!this.host.workbook.sheets.includes(sheet)) return undefined;
      this.host.assertWritable(sheet, rect);
    }
    return deed;
  }

  private step(sheet: SheetModel, rect: Rect, work: () => void): void {
    this.forgetIfOvertaken();
    const step = recorded(sheet, rect, () => this.change({ sheet, rect }, work));
    if (this.open) this.open.push(step);
    else this.remember([step]);
  }

  private remember(steps: readonly Step[]): void {
    const deed = steps.filter(({ cells }) => cells.length > 0);
    if (deed.length === 0) return;
    this.done = [...this.done, deed].slice(-LEVELS);
    this.undone = [];
  }

  private change({ sheet, rect }: Place, work: () => void): void {
    changeCells(this.host, sheet, rect, work);
    this.known = this.host.revision;
  }

  private forgetIfOvertaken(): void {
    if (this.host.revision === this.known) return;
    this.known = this.host.revision;
    this.done = [];
    this.undone = [];
  }
}
