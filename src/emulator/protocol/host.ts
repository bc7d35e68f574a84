import type { Character } from "../character";
import type { Rect } from "../model/rect";
import type { Permission } from "../model/page";
import type { SheetModel } from "../model/sheet";
import type { TableModel } from "../model/table";
import type { WorkbookModel } from "../model/workbook";

/** A change of cells, as the change event tells it. */
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
  /** what a single cell held */
  readonly before?: Held;
}

/** A value as `Range.values` tells it, and its kind. */
export interface Held {
  readonly value: unknown;
  readonly type: string;
}

/** What the objects of the API need of the host that they live in. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly character: Character;
  readonly root: HostObject;
  /** what is listened for, as `heardAs` writes it */
  readonly changeTargets: Set<string>;
  /** nothing is told while events are switched off */
  tellsEvents: boolean;
  /** the workbook with its formulas' values as Excel has them now: up to date, unless it calculates by hand */
  calculated(): WorkbookModel;
  /** the workbook with every formula's value up to date, whatever its calculation mode */
  upToDate(): WorkbookModel;
  /** something was changed that formulas may read */
  touched(change?: CellChange): void;
  /** cells were changed */
  edited(sheet: SheetModel, rect: Rect, by?: CellChange["by"], before?: Held): void;
  /** cells were given another look */
  formatted(sheet: SheetModel, rect: Rect): void;
  /** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
  assertWritable(sheet: SheetModel, rect: Rect): void;
  /** @throws HostError AccessDenied when the sheet is protected, unless its options allow this */
  assertUnprotected(sheet: SheetModel, allowed?: Permission): void;
  /** @throws HostError ItemNotFound when the sheet was deleted since */
  assertAlive(sheet: SheetModel): void;
  sheetObject(sheet: SheetModel): HostObject;
  rangeObject(sheet: SheetModel, rect: Rect): HostObject;
  tableObject(target: { readonly sheet: SheetModel; readonly table: TableModel }): HostObject;
  /** keeps an object for later batches under an id */
  keep(object: HostObject): string;
  kept(id: string): HostObject;
  keeps(id: string): boolean;
  release(object: HostObject): void;
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
  /** members, where the class is a collection */
  readonly items?: (target: Target, host: Host) => readonly HostObject[];
  /** the member with a key, where the class is a collection */
  readonly indexer?: (target: Target, key: string, host: Host) => HostObject;
  /** what tells this object from its siblings, and the property that carries it */
  readonly identity?: { readonly property: "Id" | "_Id"; readonly of: (target: Target) => string | number };
  /** the host keeps the object for later batches under a reference id, as Excel does with ranges */
  readonly kept?: boolean;
}

const known = new Set<HostType<never>>();

/** Makes a class known, so that the list of what this host implements is never behind. */
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
