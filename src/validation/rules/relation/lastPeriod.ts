import { shown } from "../../entries";
import { entryRule } from "../../entered";
import { text } from "../../finding";

/** The largest difference that comes from writing the same number with fewer decimals: a millionth. */
const TOLERANCE = 1e-6;

export const lastPeriod = entryRule({
  id: "last-period",
  severity: "advisory",
  title: text(
    "上年同期值应与上年工作簿中的本期值一致",
    "Last year's value is the one that last year's workbook has as its own",
  ),
  breaks: ({ entry: { key, lag, kind, value } }, { lastPeriod: last }) => {
    const before = last?.get(key);
    if (lag !== 1 || kind !== "number" || before === undefined) return false;
    return Math.abs((value as number) - before) > TOLERANCE * Math.max(1, Math.abs(before));
  },
  expected: ({ entry }, { lastPeriod: last }) => text(`${last!.get(entry.key)}`, `${last!.get(entry.key)}`),
  message: ({ name, entry }, { lastPeriod: last }) =>
    text(
      `${name}填的 ${shown(entry)} 与上年工作簿中的 ${last!.get(entry.key)} 不一致，请核对；数据经过修订的请在备注中说明`,
      `${name}: ${shown(entry)} differs from ${last!.get(entry.key)} in last year's workbook; check it, and explain in 备注 if it was revised`,
    ),
  correction: ({ entry }, { lastPeriod: last }) => last!.get(entry.key),
});
