import { compareRuns, type RunComparison, runHistory } from "../app/runHistory";
import { Problem } from "../system/problem";
import type { Outcome } from "./commands";
import { openFile } from "./workbookFile";

/** The runs of a workbook, or what differs between two of them. */
export async function history(path: string, options: { compare?: string; json?: boolean }): Promise<Outcome> {
  const pair = options.compare === undefined ? undefined : placesIn(options.compare);
  await openFile(path);
  if (pair) {
    const comparison = await compareRuns(pair);
    return {
      output: options.json ? JSON.stringify(comparison, null, 2) : comparisonLines(comparison),
      code: 0,
    };
  }
  const runs = await runHistory();
  if (options.json) return { output: JSON.stringify({ runs }, null, 2), code: 0 };
  const lines = runs.map(({ time, composite, stamp }, i) =>
    [i + 1, time, composite?.toFixed(2) ?? "—", ...(stamp === "" ? [] : [`校验码 ${stamp}`])].join("\t"),
  );
  return { output: lines.length > 0 ? lines.join("\n") : "还没有计分", code: 0 };
}

function placesIn(text: string): [number, number] {
  const [first, second, ...more] = text.split(",").map(Number);
  if (Number.isInteger(first) && Number.isInteger(second) && more.length === 0) return [first!, second!];
  throw new Problem(`--compare 填的“${text}”有误，应为两次计分的序号，如 1,2`);
}

function comparisonLines({ before, after, scores, inputs }: RunComparison): string {
  const shown = (value: unknown): string => (value === null || value === undefined ? "—" : String(value));
  return [
    `${before.time} 与 ${after.time}：综合得分 ${shown(before.composite)} → ${shown(after.composite)}`,
    ...scores.map(
      (change) => `${change.no} ${change.name}：${shown(change.before)} → ${shown(change.after)}`,
    ),
    inputs.length > 0 ? "因为以下数据不同：" : "数据相同",
    ...inputs.map((input) => `${input.name}：${shown(input.before)} → ${shown(input.after)}`),
  ].join("\n");
}
