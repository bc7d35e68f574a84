/** What Microsoft's client sends and what it expects back, as observed with @microsoft/office-js 1.1.110. */

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** path of the argument that is itself an object; 0 where it is a plain value */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensureUnchanged: 8 } as const;

export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly ActionIndex: number;
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}

const encoder = new TextEncoder();

/** Bytes of a text on the wire; Node counts them without making them. */
export const bytesOf: (text: string) => number =
  typeof Buffer === "undefined"
    ? (text) => encoder.encode(text).length
    : (text) => Buffer.byteLength(text, "utf8");

/**
 * Whether a request does more than read: it sets properties or calls methods, but for those by which the client holds on to
 * ranges. What it makes tells so itself.
 */
export function mayWrite({ Actions }: RequestBody): boolean {
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.set || (ActionType === ACTION.method && !Name.startsWith("_")),
  );
}

/** Methods that leave what is in a workbook as it is: they look, select, or have it calculated. */
const PASSING = /^(_|Get|Activate|Select|Calculate|Suspend)/;

/** Whether a request may change what a file of the workbook would hold, as a person sees it. */
export function mayChange({ Actions }: RequestBody): boolean {
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.set || (ActionType === ACTION.method && !PASSING.test(Name)),
  );
}

/** Methods and properties that say in what state the file of a workbook is. */
const OF_SAVING = new Set(["Save", "Close", "IsDirty"]);

/** Whether a request has to do with saving alone. */
export function isOfSaving({ Actions }: RequestBody): boolean {
  return Actions.every(
    ({ ActionType, Name }) =>
      (ActionType !== ACTION.set && ActionType !== ACTION.method) ||
      OF_SAVING.has(Name) ||
      PASSING.test(Name),
  );
}
