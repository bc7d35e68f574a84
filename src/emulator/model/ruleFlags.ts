import type { ConditionalRule } from "./rules";

/** What a rule says by yes or no: programs write it as `1` or `true`, and many also where it is what holds anyway. */
export function flagOf({ attributes }: ConditionalRule, name: string, otherwise = false): boolean {
  const said = attributes?.[name];
  return said === undefined ? otherwise : said === "1" || said === "true";
}

/** A number that a rule says; 0 where it says none. */
export function countOf({ attributes }: ConditionalRule, name: string): number {
  return Number(attributes?.[name] ?? 0);
}
