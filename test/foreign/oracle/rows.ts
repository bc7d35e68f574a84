import type { SheetAllowance } from "./allowance";
import { elementsOf, local, type Node, same, shown } from "./nodes";

interface Row {
  readonly node: Node;
  readonly cells: ReadonlyMap<number, Node>;
}

/** What is another in the rows of a sheet although no change concerns it. */
export function rowDifferences(before: Node, after: Node, allowed: SheetAllowance): string[] {
  const [was, now] = [rowsOf(before), rowsOf(after)];
  const groups = changedGroups(was, allowed);
  const order = [...now.keys()];
  const inOrder = order.every((row, i) => i === 0 || row > order[i - 1]!);
  const wasInOrder = [...was.keys()].every((row, i, rows) => i === 0 || row > rows[i - 1]!);
  const found = !inOrder && (wasInOrder || allowed.isTouched) && wasInOrder ? ["rows are out of order"] : [];
  for (const row of new Set([...was.keys(), ...now.keys()])) {
    const [one, other] = [was.get(row), now.get(row)];
    const concerned = isConcerned(row, allowed);
    if (!one && !concerned) found.push(`row ${row + 1} is new`);
    if (!other && !concerned) found.push(`row ${row + 1} is gone`);
    if (one && other) found.push(...attributeDifferences(row, one.node, other.node, allowed));
    for (const column of new Set([...(one?.cells.keys() ?? []), ...(other?.cells.keys() ?? [])])) {
      const place = `${row},${column}`;
      const [cell, newer] = [one?.cells.get(column), other?.cells.get(column)];
      const difference = cellDifference(cell, newer, {
        content: allowed.contents.has(place),
        look: allowed.looks.has(place),
        formula: cell !== undefined && groups.has(groupOf(cell) ?? ""),
      });
      if (difference) found.push(`${difference} at ${place}: ${shown(cell)} → ${shown(newer)}`);
    }
  }
  return found;
}

function isConcerned(row: number, { contents, looks, rows }: SheetAllowance): boolean {
  return rows.has(row) || [...contents, ...looks].some((place) => place.startsWith(`${row},`));
}

/** Rows and cells need not say where they are. */
function rowsOf(data: Node): Map<number, Row> {
  const rows = new Map<number, Row>();
  let last = -1;
  for (const node of elementsOf(data).filter((each) => local(each) === "row")) {
    last = node.attributes.r === undefined ? last + 1 : Number(node.attributes.r) - 1;
    const cells = new Map<number, Node>();
    let column = -1;
    for (const cell of elementsOf(node).filter((each) => local(each) === "c")) {
      column = cell.attributes.r === undefined ? column + 1 : columnIn(cell.attributes.r);
      cells.set(column, cell);
    }
    rows.set(last, { node, cells });
  }
  return rows;
}

function columnIn(address: string): number {
  const letters = /^[A-Z]+/i.exec(address)![0].toUpperCase();
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Formulas that are written once for several cells are written one by one when one of them is changed. */
function changedGroups(rows: ReadonlyMap<number, Row>, { contents }: SheetAllowance): Set<string> {
  const groups = new Set<string>();
  for (const [row, { cells }] of rows) {
    for (const [column, cell] of cells) {
      const group = groupOf(cell);
      if (group !== undefined && contents.has(`${row},${column}`)) groups.add(group);
    }
  }
  return groups;
}

function groupOf(cell: Node): string | undefined {
  const formula = elementsOf(cell).find((child) => local(child) === "f");
  return formula?.attributes.t === "shared" ? formula.attributes.si : undefined;
}

function attributeDifferences(row: number, one: Node, other: Node, allowed: SheetAllowance): string[] {
  const follow = ["spans", ...(one.attributes.r === undefined ? ["r"] : [])];
  const free = allowed.rows.has(row) ? ["ht", "customHeight", "hidden", ...follow] : follow;
  if (same(without(one, free), without(other, free))) return [];
  return [`attributes of row ${row + 1}: ${shown(one.attributes)} → ${shown(other.attributes)}`];
}

function without({ attributes }: Node, names: readonly string[]): unknown {
  return Object.entries(attributes).filter(([name]) => !names.includes(name));
}

function cellDifference(
  one: Node | undefined,
  other: Node | undefined,
  may: { readonly content: boolean; readonly look: boolean; readonly formula: boolean },
): string | undefined {
  if (!one) return may.content || may.look || !other ? undefined : "a new cell";
  if (!other) return may.content || may.look ? undefined : "a cell is gone";
  const computes = elementsOf(one).some((child) => local(child) === "f");
  const free = [
    ...(may.look ? ["s"] : []),
    ...(may.content ? ["t", "cm", "vm"] : computes ? ["t", "vm"] : []),
    ...(one.attributes.r === undefined ? ["r"] : []),
  ];
  if (!same(without(one, free), without(other, free))) return "attributes of a cell";
  const kept = ({ children }: Node): unknown =>
    children.filter((child) => {
      if (typeof child === "string") return !may.content && !computes;
      const name = local(child);
      if (name === "extLst") return true;
      return !may.content && !(computes && name === "v") && !(may.formula && name === "f");
    });
  return same(kept(one), kept(other)) ? undefined : "content of a cell";
}
