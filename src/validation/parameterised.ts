import { floorLimits } from "../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../system/lookup";
import type { Component, IndicatorSystem } from "../system/schema";
import type { FoundCell, ParameterCells, Submission } from "./entries";
import { parameterFaults } from "./rules/parameters/goalposts";

/** Characters that a text has at least to name a document, a meeting or a calculation. */
export const SHORTEST_BASIS = 4;

/**
 * The system with the goalposts that stand on the sheet. Those that the sheet does not have, or has wrong, are left empty:
 * no score is made from a parameter that nobody can see. Examples are such until they were changed, or have a basis.
 */
export function parameterised({ system, parameters }: Submission): IndicatorSystem {
  const sound = new Map(
    parameters.filter((cells) => parameterFaults(cells).length === 0).map((cells) => [cells.key, cells]),
  );
  return {
    ...system,
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((component) =>
        withCells(system, component, sound.get(componentKey(indicator, component))),
      ),
    })),
  };
}

function withCells(
  system: IndicatorSystem,
  component: Component,
  cells: ParameterCells | undefined,
): Component {
  const { goalposts: planned, ...rest } = component;
  const low = cells && numberIn(cells.low);
  const high = cells && numberIn(cells.high);
  if (low === undefined || high === undefined) return rest;
  const floor = numberIn(cells!.floor);
  const own = normalisationOf(system, component);
  const normalisation = floorLimits(own.method) && floor !== undefined ? { ...own, floor } : own;
  const isExample =
    planned?.example && planned.low === low && planned.high === high && !isBasis(cells!.basis);
  return { ...rest, goalposts: { low, high, ...(isExample ? { example: true } : {}) }, normalisation };
}

/** Words of whoever has not decided: a text with one of them is no basis. */
export const UNDECIDED = ["示例", "演示", "暂定", "待定"] as const;

/** Whether a cell says what goalposts are based on; the formula of 参数状态 asks the same. */
function isBasis(cell: FoundCell | undefined): boolean {
  if (cell?.kind !== "text") return false;
  // as TRIM and CLEAN do on the sheet
  const bare = String(cell.value).replace(/[\u3000\u00a0]|\p{Cc}/gu, "");
  const isLong = bare.trim().replace(/ +/g, " ").length >= SHORTEST_BASIS;
  return isLong && !UNDECIDED.some((word) => bare.includes(word));
}

function numberIn({ kind, value }: FoundCell): number | undefined {
  return kind === "number" ? (value as number) : undefined;
}
