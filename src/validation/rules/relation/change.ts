import { type Said, said } from "../../../i18n/said";
import { DECIMAL_SLIPS, DEFAULT_MAX_CHANGE, type Slip, UNIT_SLIPS } from "../../change";
import type { EntryCell, Submission } from "../../entries";
import { entryRule, yearBefore } from "../../entered";
import type { Entered } from "../../rule";
import { shown, unitOf } from "../../quoted";
import { hasSlipped, meantNumber, pair, slipOf } from "../../slips";

/**
 * Against the year before, in per cent, or in percentage points of what is per cent itself; NaN where there is nothing to
 * compare with. Rounded, so that five per cent are not more than five per cent in binary fractions.
 */
function changeOf(entered: Entered, submission: Submission): number {
  const [now, before] = (entered.quantity.integer ? undefined : pair(entered, submission)) ?? [NaN, NaN];
  if (entered.quantity.unit === "%") return Number((now - before).toFixed(9));
  return before > 0 ? Number(((now / before - 1) * 100).toFixed(9)) : NaN;
}

const lastYear = (submission: Submission, entry: EntryCell): Said | string =>
  shown(yearBefore(submission, entry)!);

export const decimalPoint = entryRule({
  id: "decimal-point",
  severity: "advisory",
  confirmed: true,
  title: said("rules.decimal-point.title"),
  breaks: (entered, submission) => slipOf(entered, submission, DECIMAL_SLIPS) !== 0,
  expected: () => said("rules.decimal-point.expected"),
  message: (entered, submission) => {
    const { name, entry, quantity } = entered;
    const power = slipOf(entered, submission, DECIMAL_SLIPS);
    // nobody counts in tens of anything
    const likely = Math.abs(power) > 1 ? likelyUnit(quantity.unit, power) : undefined;
    return said("rules.decimal-point.message", {
      name,
      value: shown(entry),
      before: lastYear(submission, entry),
      factor: factorOf(power),
      doubt: likely
        ? said("rules.decimal-point.orUnit", { unit: likely })
        : said("rules.decimal-point.doubtful"),
    });
  },
  correction: (entered, submission) =>
    meantNumber(slipOf(entered, submission, DECIMAL_SLIPS), entered, submission, false),
});

export const unit = entryRule({
  id: "unit",
  severity: "advisory",
  confirmed: true,
  title: said("rules.unit.title"),
  breaks: (entered, submission) => slipOf(entered, submission, UNIT_SLIPS) !== 0,
  expected: ({ quantity }) => said("rules.unit.expected", { unit: unitOf(quantity) }),
  message: (entered, submission) => {
    const { name, entry, quantity } = entered;
    const power = slipOf(entered, submission, UNIT_SLIPS);
    const likely = likelyUnit(quantity.unit, power);
    return said("rules.unit.message", {
      name,
      value: shown(entry),
      before: lastYear(submission, entry),
      factor: factorOf(power),
      doubt: likely ? said("rules.unit.likely", { unit: likely }) : said("rules.unit.doubtful"),
      unit: unitOf(quantity),
    });
  },
  correction: (entered, submission) =>
    meantNumber(slipOf(entered, submission, UNIT_SLIPS), entered, submission, true),
});

const SIZES = { 1: "ten", 2: "hundred", 3: "thousand", 4: "tenThousand", 8: "hundredMillion" } as const;

/** 一万倍, or 一万分之一. */
function factorOf(power: number): Said {
  const size = SIZES[Math.abs(power) as Slip];
  return power > 0 ? said(`rules.unit.times.${size}`) : said(`rules.unit.parts.${size}`);
}

/** Units that people count in; nobody counts in hundreds of days. */
const COUNTED = ["元", "千元", "万元", "百万元", "亿元", "亩", "万亩", "人", "万人", "吨", "万吨"];

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
  const likely = found && found[0] + wanted.slice(prefix.length);
  return likely !== undefined && COUNTED.includes(likely) ? likely : undefined;
}

export const largeChange = entryRule({
  id: "large-change",
  severity: "advisory",
  title: said("rules.large-change.title"),
  breaks: (entered, submission) =>
    !hasSlipped(entered, submission) &&
    Math.abs(changeOf(entered, submission)) > (entered.quantity.maxChange ?? DEFAULT_MAX_CHANGE),
  expected: ({ quantity }) => {
    const limit = quantity.maxChange ?? DEFAULT_MAX_CHANGE;
    return quantity.unit === "%"
      ? said("rules.large-change.expectedPoints", { limit })
      : said("rules.large-change.expected", { limit });
  },
  message: (entered, submission) => {
    const { name, entry, quantity } = entered;
    const change = changeOf(entered, submission);
    const kind = `${change > 0 ? "rise" : "fall"}${quantity.unit === "%" ? "Points" : ""}` as const;
    return said(`rules.large-change.${kind}`, {
      name,
      value: shown(entry),
      before: lastYear(submission, entry),
      change: Math.abs(change).toFixed(1),
    });
  },
});
