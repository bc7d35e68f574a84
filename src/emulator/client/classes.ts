import { ACTION, PATH } from "../protocol/wire";
import { notLoaded } from "./clientError";
import { ClientObject, isCollection } from "./clientObject";
import { ClientResult } from "./clientResult";
import { withoutDates } from "./dates";
import { EventHandlers } from "./eventHandlers";
import { isListed, membersOf, wireName } from "../published/memberTable";
import type { ObjectContext } from "./objectContext";
import { ObjectPath, type PackedArguments } from "./objectPath";
import { packArguments } from "./packArguments";
import { sizeOf } from "./sizeOf";
import { unknownObject } from "./unknownObject";

type ClientClass = new (
  context: ObjectContext,
  className: string,
  path: ObjectPath,
  isFound?: boolean,
) => ClientObject;

/** Properties that are set by another name than they are read by. */
const SET_AS: Readonly<Record<string, string>> = {
  "Worksheet.showGridlines": "Gridlines",
  "Worksheet.showHeadings": "Headings",
  "Style.textOrientation": "Orientation",
};

const built = new Map<string, ClientClass>();

/** An object of a class of the API. */
export function makeObject(
  context: ObjectContext,
  className: string,
  path: ObjectPath,
  isFound?: boolean,
): ClientObject {
  const known = built.get(className) ?? build(className);
  const made = new known(context, className, path, isFound);
  return isListed(className) ? made : unknownObject(made);
}

/** The class with its members: they are on its prototype, so that what it does not have is undefined. */
function build(className: string): ClientClass {
  const made = class extends ClientObject {};
  built.set(className, made);
  const { scalars, navigations, methods, events, items } = membersOf(className);
  const define = (name: string, member: PropertyDescriptor): void => {
    Object.defineProperty(made.prototype, name, { enumerable: true, configurable: true, ...member });
  };
  for (const name of scalars) define(name, scalar(className, name));
  for (const [name, of] of Object.entries(navigations)) define(name, navigation(name, of));
  for (const [name, gives] of Object.entries(methods)) define(name, { value: method(name, gives) });
  for (const name of events) define(name, event(name));
  if (items !== undefined) define("items", ITEMS);
  return made;
}

function scalar(className: string, name: string): PropertyDescriptor {
  const get = function (this: ClientObject): unknown {
    return this.loadedValue(name);
  };
  if (!membersOf(className).writable.includes(name)) return { get };
  const set = function (this: ClientObject, value: unknown): void {
    const { context, path } = this;
    this.loadedValues.set(name, value);
    const size = className === "Range" && sizeOf(value);
    // the size of a large block is looked at before it
    if (size) context.connection.ask(path, { kind: ACTION.method, name: "_ValidateArraySize", given: size });
    const wire = SET_AS[`${className}.${name}`] ?? wireName(name);
    const given = packArguments(context, [withoutDates(className, value)]);
    context.connection.ask(path, { kind: ACTION.set, name: wire, given });
  };
  return { get, set };
}

function navigation(name: string, of: string): PropertyDescriptor {
  const get = function (this: ClientObject): unknown {
    const known = this.parts.get(name);
    if (known) return known;
    const made = reached(this, of, PATH.property, wireName(name));
    if (made instanceof ClientObject) made.owner = this;
    this.parts.set(name, made);
    return made;
  };
  const set = function (this: ClientObject, values: object): void {
    (get.call(this) as ClientObject).set(values);
  };
  return { get, set };
}

function method(name: string, gives: string): (this: ClientObject, ...given: unknown[]) => unknown {
  return function (...args) {
    const { context, path } = this;
    const plain = args.map((each) => withoutDates(this.className, each));
    const given = packArguments(context, plain);
    if (gives !== "" && gives !== "value") {
      const isKey = name === "getItem" && path.isCollection;
      return isKey
        ? reached(this, gives, PATH.indexer, "", given)
        : reached(this, gives, PATH.method, wireName(name), given);
    }
    const result = new ClientResult();
    const asked = { kind: ACTION.method, name: wireName(name), given } as const;
    context.connection.ask(path, asked, (value) => result.answer(value));
    return gives === "" ? undefined : result;
  };
}

function event(name: string): PropertyDescriptor {
  return {
    get(this: ClientObject): unknown {
      const made = this.parts.get(name) ?? new EventHandlers(this, name);
      this.parts.set(name, made);
      return made;
    },
  };
}

const ITEMS: PropertyDescriptor = {
  get(this: ClientObject): unknown {
    // of a collection that is not there nothing is known, and nothing has to be
    if (!this.members) {
      if (isKnownAsNull(this)) return undefined;
      throw notLoaded("items", this.className);
    }
    return this.members;
  },
};

function isKnownAsNull(object: ClientObject): boolean {
  try {
    return object.isNullObject;
  } catch {
    return false;
  }
}

function reached(
  { context, path }: ClientObject,
  className: string,
  kind: (typeof PATH)[keyof typeof PATH],
  name: string,
  given?: PackedArguments,
): ClientObject {
  const step = { kind, name, parent: path, ...(given && { given }) };
  const to = new ObjectPath(context.connection.nextId(), step, isCollection(className));
  return makeObject(context, className, to);
}
