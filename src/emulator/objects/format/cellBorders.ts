import type { Host, HostObject } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import type { Edge } from "./borderFacets";

/** Borders as properties of a cell name them. @source Excel.CellBorderCollection */
const BORDERS: Readonly<Record<string, Edge>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

/** Properties of each border of a cell. */
export function bordersOf(collection: HostObject, of: (border: HostObject) => object, host: Host): object {
  const { type, target } = collection;
  return Object.fromEntries(
    Object.entries(BORDERS).map(([name, edge]) => [name, of(type.indexer!(target, edge, host))]),
  );
}

/** Sets properties of the borders that are given. */
export function assignBorders(
  { type, target }: HostObject,
  given: object,
  assign: (border: HostObject, properties: object) => void,
  host: Host,
): void {
  for (const [name, properties] of Object.entries(given) as [string, unknown][]) {
    if (properties === undefined || properties === null) continue;
    const edge = BORDERS[name];
    if (!edge || typeof properties !== "object") throw invalid(`border ${name}`);
    assign(type.indexer!(target, edge, host), properties);
  }
}
