import { floorLimits } from "../../../scoring/methods/allMethods";
import { foundIn } from "../../entered";
import { type FoundCell, type ParameterCells, shown } from "../../entries";
import { type Text, text } from "../../finding";
import type { Rule } from "../../rule";

const TWO = text("两个不同的数字，或两格都空白", "two different numbers, or both cells blank");

/** What is wrong with the goalposts of a component, at which of its cells. */
interface ParameterFault {
  readonly part: "low" | "high" | "floor";
  readonly expected: Text;
  readonly message: Text;
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
  const found = shown(cells[part]);
  return {
    part,
    expected: text("数字", "a number"),
    message: text(
      `${name}的评分参数“${found}”不是数字，请改填数字`,
      `${name}: the parameter “${found}” is not a number; please type a number`,
    ),
  };
}

function half({ name, low }: ParameterCells): ParameterFault {
  return {
    part: low.kind === "blank" ? "low" : "high",
    expected: TWO,
    message: text(
      `${name}的不允许值和满意值只填了一个，请补上另一个`,
      `${name}: only one of the goalposts is filled in; please add the other`,
    ),
  };
}

function equal({ name, low }: ParameterCells): ParameterFault {
  return {
    part: "high",
    expected: TWO,
    message: text(
      `${name}的不允许值和满意值都是 ${shown(low)}，无法区分好坏，请改为两个不同的数`,
      `${name}: both goalposts are ${shown(low)}, so that nothing can be told apart; please type two different numbers`,
    ),
  };
}

function floorFault({ name, floor, method }: ParameterCells): ParameterFault[] {
  const limits = floorLimits(method);
  if (floor.kind !== "number" || !limits) return [];
  const { least, most } = limits;
  if (Number(floor.value) >= least && Number(floor.value) <= most) return [];
  const [zh, en] = [`${least} 至 ${most} 之间的数`, `a number from ${least} to ${most}`];
  return [
    {
      part: "floor",
      expected: text(zh, en),
      message: text(
        `${name}的保底系数 ${shown(floor)} 超出范围，请改填 ${zh}`,
        `${name}: the floor ${shown(floor)} is out of bounds; please type ${en}`,
      ),
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
  title: text(
    "不允许值和满意值应是两个不同的数，或都空白；保底系数应在 0 至 0.99 之间",
    "Goalposts are two different numbers, or both blank; a floor lies between 0 and 0.99",
  ),
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
