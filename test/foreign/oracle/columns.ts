import { element, elementsOf, type Node, same } from "./nodes";

/** Runs of columns are the same when they say the same of each column; beyond these a file says one thing of all. */
const LOOKED_AT = [...Array.from({ length: 40 }, (_, i) => i), 500, 16_383];

/** Columns of which something else is said although nobody has changed them. */
export function columnDifferences(before: Node, after: Node, changed: ReadonlySet<number>): string[] {
  return LOOKED_AT.filter((column) => !changed.has(column))
    .filter((column) => !same(saidOf(before, column), saidOf(after, column)))
    .map((column) => `column ${column + 1}`);
}

function saidOf(root: Node, column: number): unknown {
  const run = elementsOf(element(root, "cols") ?? { name: "", attributes: {}, children: [] }).find(
    ({ attributes: { min, max } }) => Number(min) <= column + 1 && column + 1 <= Number(max),
  );
  const { min: _min, max: _max, ...said } = run?.attributes ?? {};
  return said;
}
