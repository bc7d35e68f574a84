import type { ClientObject } from "./clientObject";

/**
 * Stands for an object of a class that the host does not implement, and so nobody has a list of its members: whatever is got
 * from it, called or set is passed over. The object itself was asked for, which the host refuses at the next sync with
 * ApiNotFound, as it does for members of classes that it has.
 */
export function unknownObject(made: ClientObject): ClientObject {
  const unknown: unknown = new Proxy(() => undefined, {
    get: (_target, name) => {
      // text that it is made into, and what awaits it, ask for members that no object of the API has
      if (name in made || typeof name === "symbol" || name === "then") return valueIn(made, name);
      return unknown;
    },
    set: () => true,
    apply: () => unknown,
    getPrototypeOf: () => Object.getPrototypeOf(made) as object,
  });
  return unknown as ClientObject;
}

function valueIn(made: ClientObject, name: string | symbol): unknown {
  const value: unknown = Reflect.get(made, name);
  return typeof value === "function" ? (value as (...given: unknown[]) => unknown).bind(made) : value;
}
