import { DEFAULT_MAX_CHANGE, unitSlip } from "../../change";
import { type EntryCell, shown, type Submission } from "../../entries";
import { entryRule, yearBefore } from "../../entered";
import { text } from "../../finding";
import type { Entered } from "../../rule";

const MAGNITUDES: Readonly<Record<number, string>> = { 2: "一百", 3: "一千", 4: "一万", 8: "一亿" };

/** This year's and last year's number, where there are both; counts of a few go up and down by chance. */
function pair(
  { entry, quantity }: Entered,
  submission: Submission,
): [now: number, before: number] | undefined {
  const before = yearBefore(submission, entry);
  if (entry.lag > 0 || quantity.integer || entry.kind !== "number" || before?.kind !== "number")
    return undefined;
  return [entry.value as number, before.value as number];
}

function slipOf(entered: Entered, submission: Submission): number {
  const numbers = pair(entered, submission);
  return numbers ? unitSlip(...numbers) : 0;
}

/** Against last year in per cent; NaN where there is nothing to compare with. */
function changeOf(entered: Entered, submission: Submission): number {
  const [now, before] = pair(entered, submission) ?? [NaN, NaN];
  return before === 0 ? NaN : (now / before - 1) * 100;
}

const lastYear = (submission: Submission, entry: EntryCell): string => shown(yearBefore(submission, entry)!);

export const unit = entryRule({
  id: "unit",
  severity: "advisory",
  title: text(
    "与上年相差约百、千、万或亿倍的，多半是单位填错",
    "A factor near 100, 1,000, 10,000 or 100,000,000 against last year is most likely a slip of the unit",
  ),
  breaks: (entered, submission) => slipOf(entered, submission) !== 0,
  expected: ({ quantity }) =>
    text(`以${quantity.unit || "规定单位"}为单位的数`, `a number in ${quantity.unit || "the stated unit"}`),
  message: (entered, submission) => {
    const { name, entry, quantity } = entered;
    const power = slipOf(entered, submission);
    const times = MAGNITUDES[Math.abs(power)]!;
    const before = lastYear(submission, entry);
    const likely = likelyUnit(quantity.unit, power);
    const wanted = quantity.unit || "规定单位";
    return text(
      `${name}填的 ${shown(entry)} 约为上年 ${before} 的${times}${power > 0 ? "倍" : "分之一"}，${likely ? `疑似按“${likely}”填写` : "疑似单位有误"}，应以${wanted}为单位；属实请在备注中说明原因`,
      `${name}: ${shown(entry)} is about 10^${power} times last year's ${before}; ${likely ? `it looks like ${likely}, ` : ""}the unit is ${quantity.unit || "as stated"}; explain in 备注 if it is true`,
    );
  },
  correction: (entered, submission) => {
    const power = slipOf(entered, submission);
    return power === 0 ? undefined : Number(`${entered.entry.value as number}e${-power}`);
  },
});

/** A value that is 10^4 too large in 亿元 was entered in 万元; undefined where there is no such unit. */
function likelyUnit(wanted: string, power: number): string | undefined {
  const scales: readonly (readonly [string, number])[] = [
    ["亿", 8],
    ["千万", 7],
    ["百万", 6],
    ["万", 4],
    ["千", 3],
    ["百", 2],
    ["", 0],
  ];
  const [prefix, scale] = scales.find(([name]) => name !== "" && wanted.startsWith(name)) ?? ["", 0];
  const found = scales.find(([, other]) => other === scale - power);
  return found && wanted !== "" ? found[0] + wanted.slice(prefix.length) : undefined;
}

export const largeChange = entryRule({
  id: "large-change",
  severity: "advisory",
  title: text(
    "比上年变动超过规定幅度（缺省 50%）的，要核实并在备注中说明",
    "A change against last year beyond the threshold (50 % by default) is checked, and explained in 备注",
  ),
  breaks: (entered, submission) =>
    slipOf(entered, submission) === 0 &&
    Math.abs(changeOf(entered, submission)) > (entered.quantity.maxChange ?? DEFAULT_MAX_CHANGE),
  expected: ({ quantity }) => {
    const limit = quantity.maxChange ?? DEFAULT_MAX_CHANGE;
    return text(
      `与上年相差不超过 ${limit}%，或在备注中说明`,
      `within ${limit} % of last year, or explained in 备注`,
    );
  },
  message: (entered, submission) => {
    const { name, entry } = entered;
    const change = changeOf(entered, submission).toFixed(1);
    const before = lastYear(submission, entry);
    return text(
      `${name}填的 ${shown(entry)} 比上年的 ${before} 变动 ${change}%，请核实；属实请在备注中说明原因`,
      `${name}: ${shown(entry)} is a change of ${change} % against last year's ${before}; check it, and explain in 备注 if it is true`,
    );
  },
});
