import { memberName, membersOf } from "../published/memberTable";
import type { Host, HostObject, HostType } from "./host";
import { HostError } from "./hostError";
import type { QueryInfo } from "./wire";

/** Answers a load: the properties asked for, in PascalCase, nested for navigation properties and members. */
export function query(object: HostObject, info: QueryInfo, host: Host): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split("/"));
  const result = describe(object, paths, host);
  const items = result._Items as unknown[] | undefined;
  if (items && (info.Skip ?? info.Top) !== undefined) {
    const first = info.Skip ?? 0;
    result._Items = items.slice(first, info.Top === undefined ? undefined : first + info.Top);
  }
  return result;
}

/**
 * What identifies an object, as it is answered to an instantiate action.
 *
 * @param isKept the client has asked to hold it, which those that are not kept cannot be
 */
export function identityOf(object: HostObject, host: Host, isKept: boolean): Record<string, unknown> {
  const { type, target } = object;
  return {
    ...(type.identity ? { [type.identity.property]: type.identity.of(target) } : {}),
    ...(isKept && type.kept ? { _ReferenceId: host.kept.keep(object) } : {}),
  };
}

function describe(object: HostObject, paths: readonly string[][], host: Host): Record<string, unknown> {
  const { type, target } = object;
  const result: Record<string, unknown> = type.identity
    ? { [type.identity.property]: type.identity.of(target) }
    : {};
  if (type.items) return { ...result, ...describeCollection(object, paths, host) };
  const own = paths.filter(([first]) => first?.toLowerCase() !== "items");
  const named = grouped(own);
  for (const [name, group] of grouped(asked(type, own))) {
    const navigation = type.navigations?.[name];
    if (!named.has(name)) Object.assign(result, readable(object, name, host));
    else if (!navigation) result[name] = read(object, name, host);
    else {
      const child = navigation(target, host);
      result[name] = child && describe(child, group, host);
    }
  }
  return result;
}

/** Members, and what the collection itself has, as its count: a load of that alone does not list the members. */
function describeCollection(
  object: HostObject,
  paths: readonly string[][],
  host: Host,
): Record<string, unknown> {
  const { type, target } = object;
  const result: Record<string, unknown> = {};
  const isOwn = ([first = ""]: string[]): boolean => isMember(type, first);
  const own = paths.filter(isOwn);
  const ofItems = paths
    .filter((path) => !isOwn(path))
    .map((path) => (path[0]?.toLowerCase() !== "items" ? path : path.length > 1 ? path.slice(1) : ["*"]));
  if (paths.length === 0 || paths.length > own.length)
    result._Items = type.items!(target, host).map((item) => describe(item, ofItems, host));
  for (const [name, group] of grouped(own)) {
    const child = type.navigations?.[name]?.(target, host);
    if (child === undefined) result[name] = read(object, name, host);
    else result[name] = child && describe(child, group, host);
  }
  return result;
}

/**
 * The paths to answer: those that are given, or all scalars where none is or one is `*`, as `$all` is sent.
 *
 * @source Excel.Interfaces.WorksheetLoadOptions.$all
 */
function asked(type: HostType<unknown>, paths: readonly string[][]): readonly string[][] {
  const meant = paths.filter(([first = ""]) => first === "*" || isMember(type, first));
  const named = meant.filter(([first]) => first !== "*");
  if (named.length === meant.length && paths.length > 0) return meant;
  const readable = Object.entries(type.scalars ?? {}).filter(([, { get }]) => get);
  return [...readable.map(([name]) => [name]), ...named];
}

/**
 * Whether a class has a property, in this host or as published. A name of none is passed over: by such a one callers say that
 * they want the object alone, and what was renamed since is still asked for.
 *
 * @source OfficeDev/office-js-snippets, "Reference worksheets by relative position": `sheets.load("NoPropertiesNeeded")`;
 * "Currency converter": `table.rows.load("items, value")`, where a row has `values`
 */
function isMember({ name, scalars, navigations }: HostType<unknown>, asked: string): boolean {
  const wire = pascal(asked);
  if (scalars?.[wire]?.get || navigations?.[wire]) return true;
  const published = membersOf(name);
  return published.scalars.includes(memberName(wire)) || memberName(wire) in published.navigations;
}

/** The rests of the paths, grouped by their first step; of what is named without a rest all is meant. */
function grouped(paths: readonly string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [first, ...rest] of paths) {
    const name = pascal(first!);
    groups.set(name, [...(groups.get(name) ?? []), rest.length > 0 ? rest : ["*"]]);
  }
  return groups;
}

/** A property that was not loaded by name: left out where it is not implemented, so that only reading it fails. */
function readable(object: HostObject, name: string, host: Host): Record<string, unknown> {
  try {
    return { [name]: read(object, name, host) };
  } catch (error) {
    if (error instanceof HostError && error.code === "ApiNotFound") return {};
    throw error;
  }
}

function read({ type, target }: HostObject, name: string, host: Host): unknown {
  const scalar = type.scalars?.[name];
  if (!scalar?.get)
    throw new HostError("ApiNotFound", `${type.name}.${name} is not implemented by this host`);
  return scalar.get(target, host);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
