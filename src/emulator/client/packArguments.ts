import { ClientError } from "./clientError";
import { ClientObject } from "./clientObject";
import type { ObjectContext } from "./objectContext";
import type { ObjectPath, PackedArguments } from "./objectPath";

/**
 * Arguments of a method, or a value that is set, as they go over the wire: objects among them go by their paths.
 *
 * @throws ClientError when an object is of another context
 */
export function packArguments(context: ObjectContext, given: readonly unknown[]): PackedArguments {
  const paths: ObjectPath[] = [];
  const pathOf = (object: ClientObject): ObjectPath => {
    if (object.context !== context) throw ofOtherContext();
    paths.push(object.path);
    return object.path;
  };
  const inside = (value: unknown): unknown => {
    if (value instanceof ClientObject) return { _ObjectPathId: pathOf(value).id };
    // a block of cells holds plain values alone
    if (Array.isArray(value)) return typeof value[0] === "object" ? value.map(inside) : value;
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inside(each)]));
  };
  const ids = given.map((value) => (value instanceof ClientObject ? pathOf(value).id : 0));
  const plain = given.map((value) => (value instanceof ClientObject ? null : inside(value)));
  const isPlain = ids.every((id) => id === 0);
  return { info: { Arguments: plain, ...(!isPlain && { ReferencedObjectPathIds: ids }) }, paths };
}

function ofOtherContext(): ClientError {
  return new ClientError(
    "InvalidRequestContext",
    "An object of another request context cannot be used here.",
  );
}
