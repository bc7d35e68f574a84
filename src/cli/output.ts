import { said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Comparison } from "../app/compareUnits";
import type { Robustness } from "../scoring/panel/robustness";
import type { Gain } from "../scoring/unit/cheapestPoints";
import type { Scorecard } from "../scoring/unit/scorecard";
import { vetoWords } from "../scoring/unit/vetoWords";
import type { Finding } from "../validation/finding";
import type { Outlier } from "../validation/outliers";

/** One line a finding, for people. */
export function findingLines(findings: readonly Finding[]): string {
  const lines = findings.map(({ severity, sheet, cell, message, explained }) => {
    const place = cell ? `${sheet}!${cell}` : sheet;
    const wanted = severity === "mandatory" ? "强制" : "核实";
    return `[${explained === undefined ? wanted : "已说明"}] ${place}：${message}`;
  });
  const mandatory = findings.filter(({ severity }) => severity === "mandatory").length;
  const summary =
    findings.length === 0
      ? "校验通过：没有发现问题"
      : `共 ${findings.length} 个问题，其中必须改正 ${mandatory} 个`;
  return [...lines, summary].join("\n");
}

/** Composite, groups, vetoes and what is not scored, for people. */
export function scoreLines(card: Scorecard): string {
  const shown = (score: number | null): string => (score === null ? "—" : score.toFixed(2));
  const open = card.indicators.filter(({ status }) => !["scored", "met", "vetoed"].includes(status));
  return [
    ...card.groups.map(({ name, score, points }) => `${name}：${shown(score)} / ${points}`),
    `综合得分：${shown(card.composite)}${card.complete ? "" : "（不完整）"}`,
    `一票否决：${inWords("zh", vetoWords(card))}`,
    ...open.map(
      ({ no, name, status }) =>
        `未计分：${no} ${name}（${inWords("zh", said(`scorecard.status.${status}`))}）`,
    ),
  ].join("\n");
}

/** Where points are cheapest, for people. */
export function gainLines(gains: readonly Gain[]): string {
  const lines = gains.map(
    ({ no, name, component, gain }) => `${no} ${name}（${component}）：+${gain.toFixed(4)} 分`,
  );
  return ["再提高 1% 能增加的分数：", ...lines].join("\n");
}

/** Units by rank, for people; with the span of their ranks where it was asked for. */
export function evaluationLines({ evaluation, robustness }: Comparison): string {
  const { units, composite, rank } = evaluation;
  const order = units.map((_, i) => i).sort((a, b) => (rank[a]! || Infinity) - (rank[b]! || Infinity));
  return order
    .map((i) => {
      if (Number.isNaN(rank[i]!)) return `—\t${units[i]}\t数据缺失`;
      const span = robustness
        ? `\t名次中位数 ${robustness.median[i]}，90% 在 ${robustness.p5[i]} 至 ${robustness.p95[i]} 之间`
        : "";
      return `${rank[i]}\t${units[i]}\t${composite[i]!.toFixed(2)}${span}`;
    })
    .join("\n");
}

/** Values to be checked, for people. */
export function outlierLines(found: readonly Outlier[]): string {
  if (found.length === 0) return "没有明显偏离的数值";
  return [`明显偏离的数值 ${found.length} 个：`, ...found.map(({ message }) => inWords("zh", message))].join(
    "\n",
  );
}

export function outlierJson({ message, ...rest }: Outlier): object {
  return { ...rest, message: inWords("zh", message) };
}

/** The contract of `evaluate --json`: `null` stands for missing. */
export function evaluationJson({ evaluation, awards, robustness }: Comparison): object {
  const row = (columns: ReadonlyMap<string, Float64Array>, i: number): Record<string, number | null> =>
    Object.fromEntries([...columns].map(([name, column]) => [name, orNull(column[i]!)]));
  return {
    units: evaluation.units.map((unit, i) => ({
      unit,
      composite: orNull(evaluation.composite[i]!),
      rank: orNull(evaluation.rank[i]!),
      previousRank: orNull(evaluation.previousRank[i]!),
      rise: orNull(evaluation.previousRank[i]! - evaluation.rank[i]!),
      ...(evaluation.categories ? { category: evaluation.categories[i] } : {}),
      groups: row(evaluation.groups, i),
      indicators: row(evaluation.indicators, i),
      ...(robustness ? { robustness: robustnessOf(robustness, i) } : {}),
    })),
    ...(awards.length > 0 ? { awards } : {}),
  };
}

function robustnessOf({ median, p5, p95, inTop }: Robustness, i: number): object {
  return { median: orNull(median[i]!), p5: orNull(p5[i]!), p95: orNull(p95[i]!), inTop: orNull(inTop[i]!) };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
