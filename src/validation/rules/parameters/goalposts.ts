import { type Said, said } from "../../../i18n/said";
import { floorLimits } from "../../../scoring/methods/allMethods";
import type { FoundCell, ParameterCells } from "../../entries";
import type { Rule } from "../../rule";
import { foundIn, shown } from "../../quoted";

const TWO = said("rules.goalposts.expected");

/** What is wrong with the goalposts of a component, at which of its cells. */
interface ParameterFault {
  readonly part: "low" | "high" | "floor";
  readonly expected: Said;
  readonly message: Said;
}

/** Goalposts must be both there or both empty, numbers, and different; the floor a share. */
export function parameterFaults(cells: ParameterCells): ParameterFault[] {
  const { low, high } = cells;
  const texts = (["low", "high", "floor"] as const)
    .filter((part) => cells[part].kind !== "blank" && cells[part].kind !== "number")
    .map((part) => notNumber(cells, part));
  if (texts.length > 0) return texts;
  if ((low.kind === "blank") !== (high.kind === "blank")) return [half(cells)];
  if (low.kind === "number" && low.value === high.value) return [equal(cells)];
  return floorFault(cells);
}

function notNumber({ name, ...cells }: ParameterCells, part: "low" | "high" | "floor"): ParameterFault {
  return {
    part,
    expected: said("rules.goalposts.number"),
    message: said("rules.goalposts.notNumber", { name, found: shown(cells[part]) }),
  };
}

function half({ name, low }: ParameterCells): ParameterFault {
  return {
    part: low.kind === "blank" ? "low" : "high",
    expected: TWO,
    message: said("rules.goalposts.half", { name }),
  };
}

function equal({ name, low }: ParameterCells): ParameterFault {
  return {
    part: "high",
    expected: TWO,
    message: said("rules.goalposts.equal", { name, value: shown(low) }),
  };
}

function floorFault({ name, floor, method }: ParameterCells): ParameterFault[] {
  const limits = floorLimits(method);
  if (floor.kind !== "number" || !limits) return [];
  const { least, most } = limits;
  if (Number(floor.value) >= least && Number(floor.value) <= most) return [];
  const between = said("rules.goalposts.between", { least, most });
  return [
    {
      part: "floor",
      expected: between,
      message: said("rules.goalposts.floor", { name, value: shown(floor), between }),
    },
  ];
}

interface Subject extends ParameterFault {
  readonly cells: ParameterCells;
  readonly at: FoundCell;
}

export const goalposts: Rule<Subject> = {
  id: "goalposts",
  severity: "mandatory",
  title: said("rules.goalposts.title"),
  reads: ({ parameters }) =>
    parameters.flatMap((cells) =>
      parameterFaults(cells).map((fault) => ({ ...fault, cells, at: cells[fault.part] })),
    ),
  breaks: () => true,
  at: ({ cells, at, part }) => ({ sheet: at.sheet, cell: at.cell, key: cells.key, part, department: "" }),
  found: ({ at }) => foundIn(at),
  expected: ({ expected }) => expected,
  message: ({ message }) => message,
};
