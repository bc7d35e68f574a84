import { canonicalName, type Package } from "./package";
import { relationshipsOf, relationshipsPart } from "./relationships";

/** The parts that lead from the package itself, through whatever points at them. */
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
 * Takes out the parts that nothing leads to any more, with their relationships. Those that nothing led to before are not
 * ours to judge.
 *
 * @param before what could be reached when the file was opened
 * @param removed collects the names of parts that are gone
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
