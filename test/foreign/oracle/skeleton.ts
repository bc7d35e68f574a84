import { boneDifferences, bonesOf } from "./bones";
import { layoutOf, part, type Parts, relationsOf } from "./layout";
import { nodesOf } from "./nodes";
import { packageFaults } from "./packageRules";

/**
 * What is lost, or is another, in a file in which everything may have moved: elements, their attributes and their texts,
 * beside those that say where something is.
 *
 * @param may whether elements may be gone, or more of them be there
 */
export function skeletonDifferences(before: Parts, after: Parts, may?: "lose" | "gain"): string[] {
  const { chain } = layoutOf(before);
  const [was, left] = [reachable(before), reachable(after)];
  const isGoneRightly = (name: string): boolean =>
    name === chain || name.endsWith(".rels") || (may === "lose" && was.has(name) && !left.has(name));
  const known = new Set(packageFaults(before));
  const found = Object.keys(before).flatMap((name): string[] => {
    const now = part(after, name);
    if (!now) return isGoneRightly(name) ? [] : [`${name} is gone`];
    return partDifferences(name, before[name]!, now, may);
  });
  return [...found, ...packageFaults(after).filter((fault) => !known.has(fault))];
}

function partDifferences(name: string, was: Uint8Array, now: Uint8Array, may?: "lose" | "gain"): string[] {
  if (Buffer.compare(was, now) === 0) return [];
  if (!/\.(xml|rels|vml)$/i.test(name)) return [`${name} is not what it was`];
  // without its order of calculation a file says less
  const isSaid = name === "[Content_Types].xml" || name.endsWith(".rels");
  const mayBe = isSaid ? "lose" : /styles|sharedStrings/i.test(name) ? "gain" : may;
  return boneDifferences(bonesOf(nodesOf(was)), bonesOf(nodesOf(now)), mayBe).map(
    (each) => `${name}: ${each}`,
  );
}

/** Names of parts that lead from the package. */
function reachable(parts: Parts): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const { part: name } of relationsOf(parts, owner)) {
      if (found.has(name)) continue;
      found.add(name);
      waiting.push(name);
    }
  }
  return found;
}
