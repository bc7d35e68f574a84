import { appending, type Splice } from "./splice";
import type { XmlElement } from "./tree";

/** XML of children by local name; an empty text removes the child. */
export type Changes = Readonly<Record<string, string>>;

/**
 * The content of an element with some children replaced; the others keep their text.
 *
 * @param order in which the file format wants children to stand; others come last
 */
export function withChildren(
  text: string,
  parent: XmlElement,
  changes: Changes,
  order: readonly string[],
): string {
  const kept = parent.children
    .filter(({ local }) => !(local in changes))
    .map(({ local, start, end }) => ({ local, xml: text.slice(start, end) }));
  const added = Object.entries(changes).map(([local, xml]) => ({ local, xml }));
  return [...kept, ...added]
    .sort((a, b) => rank(a.local, order) - rank(b.local, order))
    .map(({ xml }) => xml)
    .join("");
}

/** Puts new children in front of the first child that has to come after them. */
export function inserting(
  text: string,
  parent: XmlElement,
  local: string,
  xml: string,
  order: readonly string[],
): Splice {
  const place = rank(local, order);
  // an element that the order does not name may stand anywhere and is ignored
  const next = parent.children.find(
    (child) => order.includes(meaning(child)) && rank(meaning(child), order) > place,
  );
  if (!next) return { ...appending(text, parent, xml), rank: place };
  return { start: next.start, end: next.start, text: xml, rank: place };
}

/**
 * The name of an element in the order; of `AlternateContent`, that of its first choice.
 *
 * @source ECMA-376 part 3, 7.6
 */
function meaning({ local, children }: XmlElement): string {
  return local === "AlternateContent" ? (children[0]?.children[0]?.local ?? local) : local;
}

function rank(local: string, order: readonly string[]): number {
  const place = order.indexOf(local);
  return place < 0 ? order.length : place;
}
