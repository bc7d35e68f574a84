import { fault, type SystemFault } from "./problem";
import type { IndicatorSystem, Quantity } from "./schema";

/**
 * What a new system must not have, although it can be worked with: names that nobody can tell apart, ranges that no value
 * is in. Workbooks that were made from such a system before anybody asked go on working.
 */
export function oversights({ departments, quantities, indicators }: IndicatorSystem): SystemFault[] {
  return [
    ...sameNames("departments", departments),
    ...sameNames("quantities", quantities),
    ...quantities.flatMap(({ usual }, i) => usualFaults(usual, `quantities[${i}].usual`)),
    ...indicators.flatMap(({ components }, i) =>
      components.flatMap(({ usual }, j) => usualFaults(usual, `indicators[${i}].components[${j}].usual`)),
    ),
  ];
}

function sameNames(list: string, rows: readonly { readonly name: string }[]): SystemFault[] {
  return rows.flatMap(({ name }, i) =>
    rows.findIndex((row) => row.name === name) < i
      ? [fault(`${list}[${i}].name`, "keyTwice", { key: name })]
      : [],
  );
}

function usualFaults(usual: Quantity["usual"], path: string): SystemFault[] {
  const { min = -Infinity, max = Infinity } = usual ?? {};
  return min > max ? [fault(`${path}.max`, "boundsReversed", { max, min })] : [];
}
