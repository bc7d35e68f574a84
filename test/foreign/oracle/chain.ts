import { element, elementsOf, local, type Node, nodesOf } from "./nodes";
import { layoutOf, part, type Parts } from "./layout";

/** What is wrong with the order of calculation: Excel takes a file for damaged that names a cell without a formula. */
export function chainFaults(parts: Parts): string[] {
  const { chain, workbook, sheets } = layoutOf(parts);
  const bytes = chain === undefined ? undefined : part(parts, chain);
  if (!bytes) return [];
  const listed = elementsOf(element(nodesOf(part(parts, workbook)!), "sheets")!);
  const formulas = new Set(
    [...sheets].flatMap(([name, title]) => {
      const id = listed.find(({ attributes }) => attributes.name === title)!.attributes.sheetId!;
      return formulaCells(nodesOf(part(parts, name)!)).map((address) => `${id} ${address}`);
    }),
  );
  let sheet = "";
  const named = elementsOf(nodesOf(bytes)).map(({ attributes: { i, r } }) => `${(sheet = i ?? sheet)} ${r}`);
  return [
    ...named.filter((cell) => !formulas.has(cell)).map((cell) => `the order of calculation names ${cell}`),
    ...[...formulas].filter((cell) => !named.includes(cell)).map((cell) => `it does not name ${cell}`),
  ];
}

function formulaCells(node: Node): string[] {
  if (local(node) === "c")
    return elementsOf(node).some((child) => local(child) === "f") ? [node.attributes.r!] : [];
  return elementsOf(node).flatMap(formulaCells);
}
