import { ACTION, PATH } from "../protocol/wire";
import { invalidArgument, notLoaded } from "./clientError";
import { withDates } from "./dates";
import { queryOf } from "./loadOption";
import { memberName, membersOf } from "../published/memberTable";
import type { Kept, ObjectContext } from "./objectContext";
import { keyed, ObjectPath } from "./objectPath";

const KEEP = "_KeepReference";
/** Classes whose objects a host can be asked to hold on to. @source @types/office-js, classes with `track()` */
const TRACKED: ReadonlySet<string> = new Set(["Range", "RangeAreas", "WorkbookRangeAreas"]);

type Answer = Readonly<Record<string, unknown>> | null | undefined;

/**
 * Stands for an object of the host: what is asked of it is asked at the next sync. The members that its class has are
 * defined in `classes.ts`.
 *
 * @source OfficeExtension.ClientObject
 */
export class ClientObject implements Kept {
  /** what was loaded or set, by name */
  readonly loadedValues = new Map<string, unknown>();
  /** objects in its properties, and its events */
  readonly parts = new Map<string, unknown>();
  /** members of a collection, once they are loaded */
  members: ClientObject[] | undefined;
  /** the object that this one is a property of */
  owner: ClientObject | undefined;
  private isNull: boolean | undefined;
  private isKept = false;
  /** kept beyond the end of its run */
  private isTracked = false;
  private reference = "";

  /** @param isFound the host has found it already */
  constructor(
    readonly context: ObjectContext,
    readonly className: string,
    readonly path: ObjectPath,
    isFound = false,
  ) {
    if (isFound || context.connection.isAnswering) return;
    context.connection.find(path, (answer) => this.found(answer as Answer));
    if (context.keepsFound && TRACKED.has(className)) this.keep();
  }

  /** @throws ClientError before it is known */
  get isNullObject(): boolean {
    if (this.isNull === undefined) throw notLoaded("isNullObject");
    return this.isNull;
  }

  /** A property that was loaded; undefined of an object that is not there. @throws ClientError when it was not loaded */
  loadedValue(name: string): unknown {
    if (this.loadedValues.has(name)) return this.loadedValues.get(name);
    if (this.isNull) return undefined;
    throw notLoaded(name, this.className);
  }

  /** Loads properties: they can be read after the next sync. */
  load(option?: unknown): this {
    const query = queryOf(option);
    this.context.connection.ask(this.path, { kind: ACTION.query, name: "", query }, (answer) =>
      this.take(answer as Answer),
    );
    return this;
  }

  /**
   * Sets several properties at once, those of objects in its properties too: given ones, or all that were loaded of another
   * object of its class, of which those that cannot be set are passed over.
   *
   * @source Excel.Range.set: `(properties, options)`, `(properties: Excel.Range)`
   */
  set(values: object, { throwOnReadOnly = true } = {}): void {
    const { navigations, writable } = membersOf(this.className);
    const other = values instanceof ClientObject ? values : undefined;
    if (other && other.className !== this.className) throw invalidArgument(`${this.className}.set`);
    const own = this as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(other?.toJSON() ?? values)) {
      if (navigations[name]) {
        const part = other ? other.parts.get(name) : value;
        (own[name] as ClientObject).set(part as object, { throwOnReadOnly });
      } else if (writable.includes(name)) own[name] = value;
      else if (!other && (throwOnReadOnly || !(name in this))) throw invalidArgument(`${this.className}.set`);
    }
  }

  /** What was loaded, as plain data. */
  toJSON(): object {
    const { scalars, navigations } = membersOf(this.className);
    const values = scalars.flatMap((name) =>
      this.loadedValues.has(name) ? [[name, this.loadedValues.get(name)]] : [],
    );
    const parts = Object.keys(navigations).flatMap((name) => {
      const part = this.parts.get(name) as ClientObject | undefined;
      // of a collection that is loaded, within something else, the members alone are told
      if (part?.members) return [[name, part.members.map((member) => member.toJSON())]];
      const json = part?.toJSON() ?? {};
      return Object.keys(json).length > 0 ? [[name, json]] : [];
    });
    const items = this.members && [["items", this.members.map((member) => member.toJSON())]];
    return Object.fromEntries([...values, ...parts, ...(items ?? [])]) as object;
  }

  /** Has the host keep it beyond the end of this run. */
  track(): this {
    this.context.keptByRun.delete(this);
    this.isTracked = true;
    if (!this.isKept) this.keep();
    return this;
  }

  untrack(): this {
    this.letGo();
    return this;
  }

  private letGo(): void {
    const { connection, keptByRun, root } = this.context;
    this.isKept = this.isTracked = false;
    keptByRun.delete(this);
    connection.withdraw(this.path, KEEP);
    if (this.reference === "") return;
    const given = { info: { Arguments: [this.reference] }, paths: [] };
    connection.ask(root, { kind: ACTION.method, name: "_RemoveReference", given });
    this.reference = "";
  }

  endWithRun(): void {
    this.letGo();
    this.path.isReleased = true;
  }

  /** Takes what the host has loaded for somebody else: its parent, or a collection that it is a member of. */
  take(answer: Answer): void {
    this.found(answer);
    if (!answer) return;
    const { navigations } = membersOf(this.className);
    for (const [wire, value] of Object.entries(answer)) {
      const name = memberName(wire);
      if (wire === "_Items") this.members = (value as Answer[]).map((item, i) => this.member(item, i));
      else if (navigations[name])
        (this as unknown as Record<string, ClientObject>)[name]!.take(value as Answer);
      else this.loadedValues.set(name, withDates(this.className, name, value));
    }
  }

  private found(answer: Answer): void {
    const { homeOf, keepsFound, keptByRun } = this.context;
    this.isNull = answer === null || answer === undefined;
    this.path.found(answer, homeOf.call(this.context, this.className));
    if (!answer) return;
    if (answer.Id !== undefined) this.loadedValues.set("id", answer.Id);
    if (typeof answer._ReferenceId !== "string" || answer._ReferenceId === "") return;
    this.reference = answer._ReferenceId;
    if (keepsFound && !this.isTracked) keptByRun.add(this);
  }

  private keep(): void {
    const { connection } = this.context;
    connection.ask(this.path, { kind: ACTION.method, name: KEEP });
    connection.findAgain(this.path, (answer) => this.found(answer as Answer));
    this.isKept = true;
  }

  /** A member as it was loaded: found again by its key, or else by its place. */
  private member(item: Answer, place: number): ClientObject {
    const { items = "" } = membersOf(this.className);
    const key = item?.Id ?? item?._Id;
    const byPlace = {
      kind: PATH.method,
      name: "GetItemAt",
      parent: this.path,
      given: { info: { Arguments: [place] }, paths: [] },
    } as const;
    const step = key === undefined ? byPlace : keyed(this.path, key);
    const path = new ObjectPath(this.context.connection.nextId(), step, isCollection(items));
    const member = this.context.make(items, path, true) as ClientObject;
    member.take(item);
    return member;
  }
}

/** Whether objects of a class have members that are found by a key. */
export function isCollection(className: string): boolean {
  const { items, methods } = membersOf(className);
  return items !== undefined || (className.endsWith("Collection") && "getItem" in methods);
}
