import type { Connection } from "./connection";
import type { ObjectPath } from "./objectPath";

/** An object that the host keeps, under a reference, until the run ends that it was found in. */
export interface Kept {
  endWithRun(): void;
}

/** What an object needs of the context that it was made in. */
export interface ObjectContext {
  readonly connection: Connection;
  /** objects that the host keeps until this run ends */
  readonly keptByRun: Set<Kept>;
  /** objects that are found are kept until the run ends */
  keepsFound: boolean;
  /** path of the workbook */
  readonly root: ObjectPath;
  /** the collection that objects of a class are found in, from wherever they are reached */
  homeOf(className: string): ObjectPath | undefined;
  /** @param isFound the host has found it already */
  make(className: string, path: ObjectPath, isFound?: boolean): unknown;
}
