import members from "./members.json";

/** The members of a class of the API, by the names that they have there. */
export interface ClassMembers {
  /** properties that hold plain values, and those of them that can be set */
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  /** properties that hold objects, with their class */
  readonly navigations: Readonly<Record<string, string>>;
  /** with the class of the object that each gives; `value` for a plain value, and nothing for none */
  readonly methods: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  /** class of the members of a collection */
  readonly items?: string;
}

const TABLE: Readonly<Record<string, ClassMembers>> = members;
const NONE: ClassMembers = { scalars: [], writable: [], navigations: {}, methods: {}, events: [] };

/** Whether the members of a class are listed: those of a class that the host does not implement are not. */
export function isListed(className: string): boolean {
  return className in TABLE;
}

/**
 * The members of a class, as the published types have them; none for a class that the host does not implement, which it
 * says itself when it is asked.
 *
 * @source @types/office-js, from which `members.json` is made (`npm run members`)
 */
export function membersOf(className: string): ClassMembers {
  return TABLE[className] ?? NONE;
}

/** The name of a member on the wire. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The name of a member in the API. */
export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}
