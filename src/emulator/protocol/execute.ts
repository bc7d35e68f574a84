import { type Host, HostObject } from "./host";
import { HostError } from "./hostError";
import { assertMember } from "./newerMembers";
import { identityOf, query } from "./query";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  PATH,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/**
 * Carries out one batch. It stops at the first action that fails; what came before stays done, as in Excel. Actions on
 * a null object, or on an object reached through one, do nothing.
 *
 * @source "*OrNullObject methods and properties", application-specific API model; OfficeDev/office-js-snippets delete
 * `getItemOrNullObject("Sample")` without looking whether it is there
 */
export function execute(body: RequestBody, host: Host): ResponseBody {
  const batch = new Batch(body, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  // marks that were come to: the client adds handlers by them
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message } = error;
      return {
        Results: results,
        TraceIds,
        Error: { ActionIndex: index, Code, Message, Location: batch.locationOf(action), HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results, TraceIds };
}

class Batch {
  /** an object path is resolved once per batch: a method path is called once */
  private readonly resolved = new Map<number, HostObject | null>();
  /** paths of the objects that the client has asked to be held for later batches */
  private readonly keeping = new Set<number>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: Host,
  ) {}

  perform(action: Action): unknown {
    // a trace is a mark for the client itself: no object stands behind it
    if (action.ActionType === ACTION.trace) return null;
    const object = this.objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && identityOf(object, this.host, this.keeping.has(action.ObjectPathId));
      case ACTION.query:
        return object && query(object, action.QueryInfo ?? {}, this.host);
      case ACTION.method:
        return this.invoke(object, action);
      case ACTION.set:
        return this.assign(object, action);
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostError(
          "ApiNotFound",
          `action type ${action.ActionType} is not implemented by this host`,
        );
    }
  }

  locationOf({ ObjectPathId, Name }: Action): string {
    const object = this.resolved.get(ObjectPathId);
    return `${object ? object.type.name : "Workbook"}${Name ? `.${Name.charAt(0).toLowerCase()}${Name.slice(1)}` : ""}`;
  }

  private invoke(object: HostObject | null, { Name, ArgumentInfo, ObjectPathId }: Action): unknown {
    if (Name === "_KeepReference") {
      this.keeping.add(ObjectPathId);
      return null;
    }
    if (Name === "_RemoveReference") return this.release(ArgumentInfo);
    // actions on a null object do nothing
    if (!object) return null;
    const value = this.call(object, Name, ArgumentInfo);
    return value instanceof HostObject ? null : (value ?? null);
  }

  /** The client gives references back by their ids, all of them to the workbook. */
  private release(info: ArgumentInfo | undefined): null {
    for (const id of this.argumentsOf(info)) {
      const { kept } = this.host;
      if (typeof id === "string" && kept.has(id)) kept.release(kept.get(id));
    }
    return null;
  }

  private assign(object: HostObject | null, { Name, ArgumentInfo }: Action): null {
    if (!object) return null;
    const { type, target } = object;
    assertMember(`${type.name}.${Name}`, this.host.character);
    const scalar = type.scalars?.[Name];
    if (!scalar?.set) throw new HostError("ApiNotFound", `${type.name}.${Name} cannot be set in this host`);
    scalar.set(target, this.argumentsOf(ArgumentInfo)[0], this.host);
    return null;
  }

  private call({ type, target }: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    assertMember(`${type.name}.${name}`, this.host.character);
    const method = type.methods?.[name] ?? type.methodNamed?.(name);
    if (!method) throw new HostError("ApiNotFound", `${type.name}.${name} is not implemented by this host`);
    return method(target, this.argumentsOf(info), this.host);
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, i) => {
      const path = ReferencedObjectPathIds[i];
      // of a list of objects the paths are a list too
      if (typeof path === "object" && Array.isArray(argument))
        return argument.map((each: unknown, j) => this.referenced(each, path[j]));
      return this.referenced(argument, path as number | undefined);
    });
  }

  private referenced(argument: unknown, path: number | undefined): unknown {
    return path ? this.objectAt(path) : this.withObjects(argument);
  }

  /** Objects within an argument, as the range of a validation rule, are named by their paths. */
  private withObjects(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null) return argument;
    if (Array.isArray(argument)) {
      // rows of values hold no objects: they need not be gone through
      return typeof argument[0] === "object" && !Array.isArray(argument[0])
        ? argument.map((each) => this.withObjects(each))
        : argument;
    }
    const { _ObjectPathId: path } = argument as { readonly _ObjectPathId?: number };
    if (path !== undefined) return this.objectAt(path);
    return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, this.withObjects(value)]));
  }

  private objectAt(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("GeneralException", `the request has no object path ${id}`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.host.root;
    if (path.ObjectPathType === PATH.reference) return this.host.kept.get(path.Name);
    if (path.ObjectPathType === PATH.nullObject) return null;
    const parent = this.objectAt(path.ParentObjectPathId!);
    if (!parent) return null;
    const { type, target } = parent;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const navigation = type.navigations?.[path.Name];
        if (!navigation)
          throw new HostError("ApiNotFound", `${type.name}.${path.Name} is not implemented by this host`);
        return navigation(target, this.host);
      }
      case PATH.indexer: {
        if (!type.indexer) throw new HostError("ApiNotFound", `${type.name} has no indexer in this host`);
        return type.indexer(target, String(this.argumentsOf(path.ArgumentInfo)[0]), this.host);
      }
      case PATH.method: {
        const object = this.call(parent, path.Name, path.ArgumentInfo);
        return object instanceof HostObject ? object : null;
      }
      default:
        throw new HostError(
          "ApiNotFound",
          `object path type ${path.ObjectPathType} is not implemented by this host`,
        );
    }
  }
}
