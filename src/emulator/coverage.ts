import "./objects/workbook/workbook";
import { knownTypes } from "./protocol/host";

/** One class of the API with the members that this host implements. */
export interface ClassCoverage {
  readonly name: string;
  readonly members: readonly string[];
}

/** Every class that this host knows, with its members as a caller writes them: `getRange()`, `values`, `format`. */
export function coverage(): ClassCoverage[] {
  return [...knownTypes()]
    .map((type) => ({
      name: type.name,
      members: [
        // a scalar that can only be set is another name of one that can be read, such as `Gridlines`
        ...Object.entries(type.scalars ?? {}).flatMap(([name, { get }]) => (get ? [name] : [])),
        ...Object.keys(type.navigations ?? {}),
        ...Object.keys(type.methods ?? {}).map((method) => `${method}()`),
        ...(type.items ? ["Items"] : []),
      ]
        .filter((member) => !member.startsWith("_"))
        .map((member) => member.charAt(0).toLowerCase() + member.slice(1))
        .sort(),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
