import type { BindingModel } from "../model/binding";
import type { HostEvent } from "./events";
import type { KeptObjects } from "./keptObjects";
import type { ChartModel } from "../model/chart";
import type { Character } from "../character";
import type { Rect } from "../model/rect";
import type { Permission } from "../model/page";
import type { SheetModel } from "../model/sheet";
import type { TableModel } from "../model/table";
import type { WorkbookModel } from "../model/workbook";

/** A change of cells, as the change event reports it. */
export interface CellChange {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  /** by this add-in, or by the person at the keyboard */
  readonly by: "add-in" | "user";
  /** where cells shifted to. @source Excel.InsertDeleteCellsShiftDirection */
  readonly shift?: "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
  /** what a single cell held; undefined for several cells */
  readonly before?: Held;
  /** the table that the cells were part of, where they are no more */
  readonly table?: TableModel;
}

/** A value as in `Range.values`, and its type as in `Range.valueTypes`. */
export interface Held {
  readonly value: unknown;
  readonly type: string;
}

/** What the objects of the API need of the host that they live in. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly character: Character;
  readonly root: HostObject;
  /** registered event handlers, by their `heardAs` key */
  readonly changeTargets: Set<string>;
  /** while false, no events are raised */
  tellsEvents: boolean;
  /** the workbook with formula results as Excel shows them now: up to date, unless calculation is manual */
  calculated(): WorkbookModel;
  /** the workbook with all formula results up to date, whatever its calculation mode */
  upToDate(): WorkbookModel;
  /** something was changed that formulas may read */
  touched(change?: CellChange): void;
  /** cells were changed */
  edited(sheet: SheetModel, rect: Rect, by?: CellChange["by"], before?: Held): void;
  /** something else has happened that handlers may want to hear of */
  raise(event: HostEvent): void;
  /**
   * Calculates what is out of date.
   *
   * @param all of which sheet every formula counts as calculated, whether it was out of date or not; `workbook` for all
   */
  calculate(all?: SheetModel | "workbook"): void;
  /** parts of the workbook that were bound; not kept in a file */
  readonly bindings: BindingModel[];
  /** workbooks that were made beside this one */
  readonly created: { readonly id: string; readonly workbook: WorkbookModel }[];
  /** shows a workbook in a window of its own */
  openBeside(workbook: WorkbookModel): void;
  /** tells that the workbook is to be saved */
  onSave(workbook: WorkbookModel): void;
  /** tells that the workbook is to be closed; for as long as it is not, requests reach it */
  onClose(): void;
  /** a workbook from a file; a new one where nothing is given. @throws HostError InvalidArgument for no such file */
  workbookOf(base64: unknown): WorkbookModel;
  /** what the file of a workbook has on a sheet that the model does not hold */
  unmodelledOn(sheet: SheetModel, workbook: WorkbookModel): readonly string[];
  chartObject(target: { readonly sheet: SheetModel; readonly chart: ChartModel }): HostObject;
  /** the format of cells was changed */
  formatted(sheet: SheetModel, rect: Rect): void;
  /** what the add-in keeps in the file was changed */
  settingsChanged(): void;
  /** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
  assertUnlocked(sheet: SheetModel, rect: Rect): void;
  /**
   * @throws HostError AccessDenied when the sheet is protected and one of the cells is locked; InvalidOperation when some of
   * the cells, but not all, are filled by one array formula
   */
  assertWritable(sheet: SheetModel, rect: Rect): void;
  /** @throws HostError AccessDenied when the sheet is protected, unless its options allow this */
  assertUnprotected(sheet: SheetModel, allowed?: Permission): void;
  /** @throws HostError ItemNotFound when the sheet was deleted since */
  assertAlive(sheet: SheetModel): void;
  sheetObject(sheet: SheetModel): HostObject;
  rangeObject(sheet: SheetModel, rect: Rect): HostObject;
  areasObject(sheet: SheetModel, rects: readonly Rect[]): HostObject;
  tableObject(target: { readonly sheet: SheetModel; readonly table: TableModel }): HostObject;
  /** what the client holds on to for later batches */
  readonly kept: KeptObjects<HostObject>;
}

/**
 * How the host answers for one class of the API. Names are those on the wire (`Values`, `GetRange`); what is
 * not listed here answers `ApiNotFound` with its name.
 */
export interface HostType<Target> {
  /** as in `Range` */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly navigations?: Readonly<Record<string, (target: Target, host: Host) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** methods beyond those that are listed */
  readonly methodNamed?: (name: string) => Method<Target>;
  /** members, where the class is a collection */
  readonly items?: (target: Target, host: Host) => readonly HostObject[];
  /** the member with a key, where the class is a collection */
  readonly indexer?: (target: Target, key: string, host: Host) => HostObject;
  /** the property that identifies the object among its siblings, and its value */
  readonly identity?: { readonly property: "Id" | "_Id"; readonly of: (target: Target) => string | number };
  /** the host keeps the object for later batches under a reference id, as Excel does with ranges */
  readonly kept?: boolean;
}

const known = new Set<HostType<never>>();

/** Registers a class for `coverage`, so that the list of what this host implements is complete. */
export function hostType<Target>(type: HostType<Target>): HostType<Target> {
  known.add(type as unknown as HostType<never>);
  return type;
}

export function knownTypes(): ReadonlySet<HostType<never>> {
  return known;
}

export interface Scalar<Target> {
  readonly get?: (target: Target, host: Host) => unknown;
  readonly set?: (target: Target, value: unknown, host: Host) => void;
}

/** @returns an object of the API, null for one that does not exist, or a plain value */
export type Method<Target> = (target: Target, args: readonly unknown[], host: Host) => unknown;

/** An object that the client holds a proxy of. */
export class HostObject<Target = unknown> {
  private constructor(
    readonly type: HostType<Target>,
    readonly target: Target,
  ) {}

  static of<Target>(type: HostType<Target>, target: Target): HostObject {
    return new HostObject(type, target) as HostObject;
  }
}
