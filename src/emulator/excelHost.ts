import { calculateEntered } from "./calculation/calculateEntered";
import { type Opinion, opinions } from "./calculation/opinions";
import { noteOpened, recalculate } from "./calculation/recalculate";
import { CellEditing } from "./cellEditing";
import { type Character, USUAL } from "./character";
import { CalculatedFormulas, eventsOfEntries, hearsCalculations } from "./formulaEvents";
import { settleHeadings } from "./model/headings";
import { addressText, parseAddress, type Rect } from "./model/rect";
import type { SheetModel } from "./model/sheet";
import type { WorkbookModel } from "./model/workbook";
import { activeSheet } from "./objects/activeSheet";
import { bindingsSelected } from "./objects/bindings/boundTo";
import { chartType } from "./objects/chart/chartType";
import type { ChartTarget } from "./objects/chart/target";
import { range } from "./objects/range";
import { areas } from "./objects/rangeAreas";
import { tableType } from "./objects/table/tableType";
import type { TableTarget } from "./objects/table/target";
import { newWorkbook, workbookOf } from "./otherWorkbooks";
import { assertUnlocked, assertUnprotected, assertWritable } from "./permissions";
import { unmodelledOn } from "./file/unmodelled";
import { workbookType } from "./objects/workbook/workbook";
import { worksheetType } from "./objects/worksheet";
import { EVENT, type HostEvent, WORKBOOK } from "./protocol/events";
import { execute } from "./protocol/execute";
import { HostError, notFound } from "./protocol/hostError";
import { type CellChange, type Held, type Host, HostObject } from "./protocol/host";
import { KeptObjects } from "./protocol/keptObjects";
import {
  bytesOf,
  isOfSaving,
  mayChange,
  mayWrite,
  type RequestBody,
  type ResponseBody,
} from "./protocol/wire";
import { eventsBetween, type SheetsState, stateOf } from "./sheetEvents";

/** An Excel in this process: it holds one workbook and carries out the batches of Microsoft's client. */
export class ExcelHost implements Host {
  readonly root = HostObject.of(workbookType, this as Host);
  readonly kept = new KeptObjects<HostObject>();
  /** requests so far, their bytes and actions, and bytes of the responses: for budgets and benchmarks */
  readonly traffic = { syncs: 0, bytes: 0, answered: 0, actions: 0 };
  readonly changeTargets = new Set<string>();
  tellsEvents = true;
  /** grows with every change of what a file of the workbook would hold */
  revision = 0;
  readonly created: Host["created"] = [];
  readonly bindings: Host["bindings"] = [];
  readonly assertUnlocked = assertUnlocked;
  readonly assertWritable = assertWritable;
  readonly assertUnprotected = assertUnprotected;
  readonly workbookOf = workbookOf;
  readonly unmodelledOn = unmodelledOn;
  /** whoever keeps the file of the workbook, and shows others, puts functions in place of these */
  onSave: Host["onSave"] = () => undefined;
  onClose: Host["onClose"] = () => undefined;
  openBeside: Host["openBeside"] = () => undefined;
  /** receives events of sheets and formats, and changes of cells */
  onEvents: (events: readonly HostEvent[], changes: readonly CellChange[]) => void = () => undefined;
  private readonly views = new Set<() => void>();
  private readonly pending: CellChange[] = [];
  private raised: HostEvent[] = [];
  private readonly formulas = new CalculatedFormulas();
  private hearsCalculation = false;
  private told: SheetsState;
  private readonly cellEditing = new CellEditing();
  private stale = true;
  /** formulas were entered that have no value yet */
  private hasEntries = true;
  private opinion: ReturnType<typeof opinions> | undefined;

  /** @param character which Excel it behaves like */
  constructor(
    public workbook: WorkbookModel = newWorkbook(),
    readonly character: Character = USUAL,
  ) {
    if (character.calculation === "Manual") workbook.calculationMode = "Manual";
    this.told = stateOf(workbook);
    noteOpened(workbook);
  }

  /**
   * @param bytes of the request, as it was sent
   * @throws HostError in cell-editing mode, or for a request above the payload limit; errors of actions are in the
   * response
   */
  run(body: RequestBody, bytes = bytesOf(JSON.stringify(body))): ResponseBody {
    this.traffic.syncs += 1;
    if (this.cellEditing.over) {
      // @source Excel.ErrorCodes.invalidOperationInCellEditMode; OfficeDev/office-js#625
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    this.traffic.bytes += bytes;
    this.traffic.actions += body.Actions.length;
    if (bytes > this.character.payloadLimit) {
      throw new HostError(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      );
    }
    const response = execute(body, this);
    const isTold = this.flush();
    // whoever looks on need not look again at what was only read
    if (mayChange(body)) {
      this.revision += 1;
      if (!isOfSaving(body)) this.workbook.isDirty = true;
    }
    if (isTold || mayWrite(body)) this.changed();
    return response;
  }

  /** The workbook with formula results as Excel shows them now: up to date, unless calculation is manual. */
  calculated(): WorkbookModel {
    const { calculationMode, calculatesOnOpening } = this.workbook;
    if (calculationMode !== "Manual" || calculatesOnOpening) return this.upToDate();
    if (this.hasEntries) {
      this.hasEntries = false;
      calculateEntered(this.workbook);
    }
    return this.workbook;
  }

  /** The workbook with all formula results up to date, whatever its calculation mode. */
  upToDate(): WorkbookModel {
    if (this.stale) {
      this.stale = false;
      this.hasEntries = false;
      const formulas = recalculate(this.workbook);
      if (this.hearsCalculation) this.formulas.add(formulas);
    }
    return this.workbook;
  }

  calculate(all?: SheetModel | "workbook"): void {
    if (all === "workbook") recalculate(this.workbook, true);
    this.upToDate();
    if (all !== undefined && this.hearsCalculation)
      this.formulas.addAll(all === "workbook" ? this.workbook.sheets : [all]);
  }

  /**
   * This host's own result for the formula in a cell, where it differs from the stored value or cannot be computed.
   *
   * @param cell as in `F7`
   * @returns undefined for a cell without a formula, or where both agree
   */
  opinionOf(sheetName: string, cell: string): (Opinion & { readonly agrees: false }) | undefined {
    this.opinion ??= opinions(this.upToDate());
    const [sheet, rect] = [this.workbook.sheet(sheetName), parseAddress(cell)?.rect];
    const said = sheet && rect && this.opinion(sheet, rect.top, rect.left);
    return said && !said.agrees ? { ...said, agrees: false } : undefined;
  }

  /** Something was changed that formulas may read. */
  touched(change?: CellChange): void {
    this.revision += 1;
    this.workbook.isDirty = true;
    this.stale = true;
    this.hasEntries = true;
    this.opinion = undefined;
    if (change) this.pending.push(change);
  }

  edited(sheet: SheetModel, rect: Rect, by: CellChange["by"] = "add-in", before?: Held): void {
    const address = addressText(rect);
    this.touched({ sheet, address, changeType: "RangeEdited", by, ...(before ? { before } : {}) });
    for (const table of sheet.tables) settleHeadings(sheet, table, rect, () => this.upToDate());
  }

  formatted({ id }: SheetModel, rect: Rect): void {
    this.revision += 1;
    // what is displayed counts there, and is something else in another format
    if (this.workbook.precision.isAsDisplayed) this.touched();
    const address = addressText(rect);
    const message = { address, source: "Local", worksheetId: id, referenceId: `${id}!${address}` };
    this.raise({ type: EVENT.formatChanged, targets: [id, WORKBOOK], message });
  }

  raise(event: HostEvent): void {
    this.raised.push(event);
  }

  settingsChanged(): void {
    this.revision += 1;
    this.raise({ type: EVENT.settingsChanged, targets: [WORKBOOK], message: {} });
  }

  /**
   * Calls `view` whenever the workbook may look different.
   *
   * @returns a function that ends it
   */
  observe(view: () => void): () => void {
    this.views.add(view);
    return () => this.views.delete(view);
  }

  changed(): void {
    for (const view of this.views) view();
  }

  /**
   * Raises the events of all changes since the last time; while `tellsEvents` is false they are dropped.
   *
   * @returns whether there were any
   */
  flush(): boolean {
    const changes = this.pending.splice(0);
    const state = stateOf(this.workbook);
    const ofSheets = eventsBetween(this.told, state);
    const isSelected = ofSheets.some(({ type }) => type === EVENT.documentSelectionChanged);
    const events = [
      ...ofSheets,
      ...(isSelected ? bindingsSelected(this.bindings, activeSheet(this.workbook)) : []),
      ...this.raised,
      ...eventsOfEntries(this.workbook),
      ...this.calculations(),
    ];
    this.told = state;
    this.raised = [];
    const isChanged = events.length + changes.length > 0;
    if (this.tellsEvents && isChanged) this.onEvents(events, changes);
    return isChanged;
  }

  /** While somebody listens, formulas are calculated at once, and not only when they are read. */
  private calculations(): HostEvent[] {
    const hears = hearsCalculations(this.changeTargets);
    if (hears && this.workbook.calculationMode !== "Manual") this.upToDate();
    this.hearsCalculation = hears;
    return [...this.formulas.bound(this.bindings), ...this.formulas.take()];
  }

  /** @throws HostError ItemNotFound when the sheet was deleted since */
  assertAlive(sheet: SheetModel): void {
    if (!this.workbook.sheets.includes(sheet)) throw notFound(`worksheet ${sheet.name}`);
  }

  sheetObject(sheet: SheetModel): HostObject {
    return HostObject.of(worksheetType, sheet);
  }

  rangeObject(sheet: SheetModel, rect: Rect): HostObject {
    return range(sheet, rect);
  }

  areasObject(sheet: SheetModel, rects: readonly Rect[]): HostObject {
    return areas(sheet, rects);
  }

  chartObject(target: ChartTarget): HostObject {
    return HostObject.of(chartType, target);
  }

  tableObject(target: TableTarget): HostObject {
    return HostObject.of(tableType, target);
  }

  /**
   * Enters cell-editing mode: until it is left, requests fail, or wait if they ask for that.
   *
   * @returns a function that leaves it
   */
  enterCell(): () => void {
    return this.cellEditing.enter();
  }

  /** Waits until cell-editing mode is left. */
  async untilEdited(): Promise<void> {
    await this.cellEditing.over;
  }
}
