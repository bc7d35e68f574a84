import { elementsOf, local, type Node, same, shown } from "./nodes";

/** Members that a list had and that are not at their places any more: shared strings are counted from the first. */
export function listDifferences(what: string, before: Node, after: Node): string[] {
  const [was, now] = [elementsOf(before), elementsOf(after)];
  const at = was.findIndex((each, i) => !same(each, now[i]));
  return at < 0 ? [] : [`${what}, ${at}: ${shown(was[at])} → ${shown(now[at])}`];
}

/** Of styles: every list has what it had at the same places; everything that is no list is as it was. */
export function styleDifferences(before: Node, after: Node): string[] {
  const lists = new Set(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]);
  const rest = (root: Node): Node[] => elementsOf(root).filter((each) => !lists.has(local(each)));
  const found = same(rest(before), rest(after)) ? [] : ["styles: something that is no list"];
  for (const list of elementsOf(before).filter((each) => lists.has(local(each)))) {
    const now = elementsOf(after).find(({ name }) => name === list.name);
    if (!now) found.push(`styles: ${list.name} is gone`);
    else found.push(...listDifferences(list.name, list, now));
    if (now && Number(now.attributes.count) !== elementsOf(now).length) found.push(`${list.name}: its count`);
  }
  return found;
}

/** Of a table: titles follow the cells that they stand in, and nothing else is another. */
export function tableDifferences(before: Node, after: Node): string[] {
  const untitled = (node: Node): unknown => {
    const { name: _, ...attributes } = node.attributes;
    const isColumn = local(node) === "tableColumn";
    const children = node.children.map((child) => (typeof child === "string" ? child : untitled(child)));
    return { name: node.name, attributes: isColumn ? attributes : node.attributes, children };
  };
  return same(untitled(before), untitled(after)) ? [] : ["something that is no title"];
}

/** Of a chart: what it remembers of cells follows them, and nothing else is another. */
export function chartDifferences(before: Node, after: Node): string[] {
  const forgetful = (node: Node): unknown => ({
    ...node,
    children: /^(num|str)Cache$/.test(local(node))
      ? []
      : node.children.map((child) => (typeof child === "string" ? child : forgetful(child))),
  });
  return same(forgetful(before), forgetful(after)) ? [] : ["something that is no memory of cells"];
}

/** Of content types and relationships: what was said is said, but for parts that are gone. */
export function saidDifferences(
  what: string,
  before: Node,
  after: Node,
  mayGo: (node: Node) => boolean,
): string[] {
  const now = elementsOf(after);
  const lost = elementsOf(before).filter((each) => !now.some((other) => same(each, other)) && !mayGo(each));
  const kept = now.filter((each) => elementsOf(before).some((other) => same(each, other)));
  const order = elementsOf(before).filter((each) => kept.some((other) => same(each, other)));
  return [
    ...lost.map((each) => `${what}: ${shown(each)} is gone`),
    ...(same(kept, order) ? [] : [`${what}: in another order`]),
  ];
}
