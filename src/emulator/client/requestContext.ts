import { PATH } from "../protocol/wire";
import { makeObject } from "./classes";
import type { ClientObject } from "./clientObject";
import type { Connection } from "./connection";
import type { Kept, ObjectContext } from "./objectContext";
import { ObjectPath } from "./objectPath";

/** Collections in which objects are found that have an id, from wherever they were reached. */
const HOMES: Readonly<Record<string, string>> = {
  Binding: "bindings",
  Worksheet: "worksheets",
  Table: "tables",
};

/**
 * The way to a workbook, and what is asked of it until the next sync.
 *
 * @source Excel.RequestContext, OfficeExtension.ClientRequestContext
 */
export class RequestContext implements ObjectContext {
  readonly keptByRun = new Set<Kept>();
  keepsFound = false;
  readonly root: ObjectPath;
  readonly workbook: ClientObject;
  /** ends when the run of now does: one at a time */
  running: Promise<void> = Promise.resolve();

  constructor(readonly connection: Connection) {
    this.root = new ObjectPath(connection.nextId(), { kind: PATH.global, name: "" }, false);
    this.workbook = makeObject(this, "Workbook", this.root, true);
  }

  get application(): unknown {
    return partOf(this.workbook, "application");
  }

  /** Settings of the API itself, as whether it raises events. @source Excel.Runtime */
  get runtime(): unknown {
    const known = this.workbook.parts.get("runtime");
    if (known) return known;
    const step = { kind: PATH.property, name: "_Runtime", parent: this.root };
    const made = makeObject(this, "Runtime", new ObjectPath(this.connection.nextId(), step, false));
    this.workbook.parts.set("runtime", made);
    return made;
  }

  readonly trackedObjects = {
    add: (objects: ClientObject | readonly ClientObject[]): void => {
      for (const object of [objects].flat()) object.track();
    },
    remove: (objects: ClientObject | readonly ClientObject[]): void => {
      for (const object of [objects].flat()) object.untrack();
    },
  };

  readonly load = (object: ClientObject, option?: unknown): void => {
    object.load(option);
  };

  /**
   * Sends what was asked, and takes the answers.
   *
   * @throws ClientError saying what has failed; what came before it is done
   */
  readonly sync = async <T>(through?: T): Promise<T> => {
    await this.connection.send();
    return through as T;
  };

  homeOf(className: string): ObjectPath | undefined {
    const name = HOMES[className];
    return name === undefined ? undefined : (partOf(this.workbook, name) as ClientObject).path;
  }

  make(className: string, path: ObjectPath, isFound?: boolean): ClientObject {
    return makeObject(this, className, path, isFound);
  }
}

function partOf(object: ClientObject, name: string): unknown {
  return (object as unknown as Readonly<Record<string, unknown>>)[name];
}
