import type { SheetAllowance } from "./allowance";
import { columnDifferences } from "./columns";
import { orderFaults } from "./order";
import { element, elementsOf, local, type Node, same, shown } from "./nodes";
import { rowDifferences } from "./rows";

/** What is another in a sheet's part although no change concerns it, element by element, attribute by attribute. */
export function sheetDifferences(before: Node, after: Node, allowed: SheetAllowance): string[] {
  const columns = allowed.columns.size > 0 ? ["cols"] : [];
  const free = new Set([...allowed.elements, ...columns, "dimension", "sheetData"]);
  return [
    ...frameDifferences(before, after, free),
    ...columnDifferences(before, after, allowed.columns),
    ...rowDifferences(element(before, "sheetData")!, element(after, "sheetData")!, allowed),
  ];
}

/** What stands around the rows; of what may be changed, each member that was there has to be there. */
export function frameDifferences(before: Node, after: Node, free: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const added = Object.keys(after.attributes).filter((name) => !(name in before.attributes));
  if (added.some((name) => !name.startsWith("xmlns:"))) found.push(`attributes ${added.join()} of the root`);
  for (const [name, value] of Object.entries(before.attributes))
    if (after.attributes[name] !== value) found.push(`attribute ${name} of the root`);
  const [was, now] = [merged(before, free), merged(after, free)];
  found.push(...orderFaults(after));
  if (!same(was, now)) found.push(`around the rows: ${firstDifference(was, now)}`);
  for (const name of free) {
    if (["sheetData", "dimension", "cols"].includes(name)) continue;
    found.push(...lostMembers(name, before, after));
  }
  return found;
}

/** Everything but some elements; white space that stood on both sides of one is one text. */
function merged({ children }: Node, free: ReadonlySet<string>): (Node | string)[] {
  const left: (Node | string)[] = [];
  for (const child of children) {
    if (typeof child !== "string" && free.has(local(child))) continue;
    const last = left.at(-1);
    if (typeof child === "string" && typeof last === "string") left[left.length - 1] = last + child;
    else left.push(child);
  }
  return left;
}

function firstDifference(was: readonly unknown[], now: readonly unknown[]): string {
  const at = was.findIndex((each, i) => !same(each, now[i]));
  return at < 0 ? `${shown(now[was.length])} is new` : `${shown(was[at])} → ${shown(now[at])}`;
}

/** Attributes that follow what is added: priorities make room, and counts count. */
const FOLLOWING = ["count", "priority", "activeTab", "tabSelected"];

/** Members of lists that may have got more. */
function lostMembers(name: string, before: Node, after: Node): string[] {
  const of = (root: Node): Node[] => elementsOf(root).filter((each) => local(each) === name);
  const members = (root: Node): string[] =>
    of(root)
      .flatMap((list) => membersOf(name, list))
      .map((each) => JSON.stringify(settled(each)));
  const now = members(after);
  return members(before)
    .filter((member) => !now.includes(member))
    .map((member) => `of ${name} is gone: ${member.slice(0, 300)}`);
}

function membersOf(name: string, list: Node): Node[] {
  if (name === "conditionalFormatting") return [list];
  // lists of several vocabularies stand within an extension
  if (name === "extLst") return elementsOf(list).flatMap(elementsOf).flatMap(elementsOf);
  return elementsOf(list);
}

function settled(node: Node): unknown {
  const attributes = Object.entries(node.attributes).filter(([name]) => !FOLLOWING.includes(name));
  const children = node.children.map((child) => (typeof child === "string" ? child : settled(child)));
  return { name: node.name, attributes, children };
}
