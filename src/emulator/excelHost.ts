import { type Opinion, opinions, recalculate } from "./calculation/recalculate";
import { isLocked } from "./model/cell";
import { addressText, parseAddress, type Rect } from "./model/rect";
import type { Permission } from "./model/page";
import type { SheetModel } from "./model/sheet";
import { WorkbookModel } from "./model/workbook";
import { workbookType } from "./objects/workbook";
import { worksheetType } from "./objects/worksheet";
import { execute } from "./protocol/execute";
import { HostError, notFound } from "./protocol/hostError";
import { type CellChange, type Host, HostObject } from "./protocol/host";
import type { RequestBody, ResponseBody } from "./protocol/wire";

/** Excel on the web takes requests of 5 MB at most. @source "Resource limits and performance optimization for Office Add-ins" */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** An Excel in this process: it holds one workbook and carries out the batches of Microsoft's client. */
export class ExcelHost implements Host {
  readonly root = HostObject.of(workbookType, this as Host);
  /** what was sent so far: for budgets and benchmarks */
  readonly traffic = { syncs: 0, bytes: 0, answered: 0 };
  /** `"Workbook"` or a sheet's id, for which a change event is wanted */
  readonly changeTargets = new Set<string>();
  onChanges: (changes: readonly CellChange[]) => void = () => undefined;
  private readonly references = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private readonly views = new Set<() => void>();
  private pending: CellChange[] = [];
  private stale = true;
  private opinion: ReturnType<typeof opinions> | undefined;
  private lastReference = 0;

  constructor(public workbook: WorkbookModel = emptyWorkbook()) {}

  run(body: RequestBody): ResponseBody {
    this.traffic.syncs += 1;
    const bytes = new TextEncoder().encode(JSON.stringify(body)).length;
    this.traffic.bytes += bytes;
    if (bytes > PAYLOAD_LIMIT) {
      throw new HostError(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      );
    }
    const response = execute(body, this);
    this.flush();
    this.changed();
    return response;
  }

  /** The workbook with every formula's value up to date. */
  calculated(): WorkbookModel {
    if (this.stale) {
      this.stale = false;
      recalculate(this.workbook);
    }
    return this.workbook;
  }

  /**
   * What this host makes of the formula in a cell, beside the result that stands there.
   *
   * @param cell as in `F7`
   * @returns undefined for a cell that holds no formula, or whose formula comes to what stands there
   */
  opinionOf(sheetName: string, cell: string): (Opinion & { readonly agrees: false }) | undefined {
    this.calculated();
    this.opinion ??= opinions(this.workbook);
    const [sheet, rect] = [this.workbook.sheet(sheetName), parseAddress(cell)?.rect];
    const said = sheet && rect && this.opinion(sheet, rect.top, rect.left);
    return said && !said.agrees ? { ...said, agrees: false } : undefined;
  }

  /** Something was changed that formulas may read. */
  touched(change?: CellChange): void {
    this.stale = true;
    this.opinion = undefined;
    if (change) this.pending.push(change);
  }

  edited(sheet: SheetModel, rect: Rect, by: CellChange["by"] = "add-in"): void {
    this.touched({ sheet, address: addressText(rect), changeType: "RangeEdited", by });
  }

  /**
   * Calls a view of the workbook whenever something may look different.
   *
   * @returns what ends it
   */
  observe(view: () => void): () => void {
    this.views.add(view);
    return () => this.views.delete(view);
  }

  changed(): void {
    for (const view of this.views) view();
  }

  /** Tells listeners what was changed since the last time. */
  flush(): void {
    const changes = this.pending;
    this.pending = [];
    if (changes.length > 0) this.onChanges(changes);
  }

  /** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
  assertWritable(sheet: SheetModel, rect: Rect): void {
    if (!sheet.protection) return;
    const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    for (let row = rect.top; row <= rect.bottom && cells < 1_000_000; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (isLocked(sheet.look(row, column))) throw denied(sheet);
      }
    }
    if (cells >= 1_000_000) throw denied(sheet);
  }

  /** @throws HostError AccessDenied when the sheet is protected, unless its options allow this */
  assertUnprotected(sheet: SheetModel, allowed?: Permission): void {
    if (sheet.protection && !(allowed && sheet.protection[allowed])) throw denied(sheet);
  }

  /** A sheet that a proxy stands for may have been deleted since. */
  assertAlive(sheet: SheetModel): void {
    if (!this.workbook.sheets.includes(sheet)) throw notFound(`worksheet ${sheet.name}`);
  }

  sheetObject(sheet: SheetModel): HostObject {
    return HostObject.of(worksheetType, sheet);
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.lastReference += 1;
    const id = `reference-${this.lastReference}`;
    this.references.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  release(object: HostObject): void {
    const id = this.ids.get(object);
    if (id !== undefined) this.references.delete(id);
    this.ids.delete(object);
  }
}

function denied(sheet: SheetModel): HostError {
  return new HostError(
    "AccessDenied",
    `You cannot perform the requested operation: ${sheet.name} is protected.`,
  );
}

function emptyWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet("Sheet1");
  return workbook;
}
