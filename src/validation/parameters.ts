import type { ParameterCells } from "./entries";
import { shown, type EntryCell } from "./entries";
import type { Finding } from "./finding";

const EXPECTED = "两个不同的数字，或两格都空白";

/** Goalposts must be both there or both empty, numbers, and different. */
export function checkParameters({ key, method, name, low, high, floor }: ParameterCells): Finding[] {
  const finding = (at: EntryCell, expected: string, message: string): Finding => ({
    rule: "goalposts",
    severity: "mandatory",
    sheet: at.sheet,
    cell: at.cell,
    key,
    found: shown(at),
    expected,
    message,
  });
  const notNumbers = [low, high, floor]
    .filter(({ kind }) => kind !== "blank" && kind !== "number")
    .map((at) => finding(at, "数字", `${name}的评分参数“${shown(at)}”不是数字，请改填数字`));
  if (notNumbers.length > 0) return notNumbers;
  const empty = [low, high].filter(({ kind }) => kind === "blank");
  if (empty.length === 1) {
    return [finding(empty[0]!, EXPECTED, `${name}的不允许值和满意值只填了一个，请补上另一个`)];
  }
  if (low.kind === "number" && low.value === high.value) {
    return [
      finding(
        high,
        EXPECTED,
        `${name}的不允许值和满意值都是 ${shown(low)}，无法区分好坏，请改为两个不同的数`,
      ),
    ];
  }
  const least = method === "exponential" ? 0.01 : 0;
  if (floor.kind === "number" && !((floor.value as number) >= least && (floor.value as number) < 1)) {
    const range = `${least} 至 0.99 之间的数`;
    return [finding(floor, range, `${name}的保底系数 ${shown(floor)} 超出范围，请改填 ${range}`)];
  }
  return [];
}
