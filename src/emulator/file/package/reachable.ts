import { canonicalName, type Package } from "./package";
import { relationshipsOf, relationshipsPart } from "./relationships";

/** Canonical names of the parts that relationships lead to from the package itself. */
export function reachableParts(parts: Package): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isOutside } of relationshipsOf(parts, part)) {
      const name = canonicalName(target);
      if (isOutside || reached.has(name) || !parts.has(target)) continue;
      reached.add(name);
      waiting.push(target);
    }
  }
  return reached;
}

/**
 * Removes the parts that have become unreachable, with their relationships parts. Parts that were unreachable before
 * stay.
 *
 * @param before what could be reached when the file was opened
 * @param removed names of parts to remove; the unreachable ones are added
 */
export function dropUnreachable(parts: Package, before: ReadonlySet<string>, removed: Set<string>): void {
  const now = reachableParts(parts);
  const gone = parts.names.filter((name) => before.has(canonicalName(name)) && !now.has(canonicalName(name)));
  for (const name of gone) removed.add(name);
  for (const name of removed) {
    parts.remove(name);
    parts.remove(relationshipsPart(name));
  }
}
