import { type Said, said } from "../../../i18n/said";
import { DECIMAL_SLIPS, DEFAULT_MAX_CHANGE, type Slip, UNIT_SLIPS } from "../../change";
import type { EntryCell, Submission } from "../../entries";
import { entryRule, yearBefore } from "../../entered";
import type { Entered } from "../../rule";
import { shown, unitOf } from "../../quoted";
import { hasSlipped, pair, slipOf } from "../../slips";

/** Against last year in per cent; NaN where there is nothing to compare with. */
function changeOf(entered: Entered, submission: Submission): number {
  const [now, before] = (entered.quantity.integer ? undefined : pair(entered, submission)) ?? [NaN, NaN];
  return before === 0 ? NaN : (now / before - 1) * 100;
}

const lastYear = (submission: Submission, entry: EntryCell): Said | string =>
  shown(yearBefore(submission, entry)!);

/** The number without the powers of ten that it is too large by. */
function without(power: number, { entry }: Entered): number | undefined {
  return power === 0 ? undefined : Number(`${entry.value as number}e${-power}`);
}

export const decimalPoint = entryRule({
  id: "decimal-point",
  severity: "advisory",
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
  correction: (entered, submission) => without(slipOf(entered, submission, DECIMAL_SLIPS), entered),
});

export const unit = entryRule({
  id: "unit",
  severity: "advisory",
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
  correction: (entered, submission) => without(slipOf(entered, submission, UNIT_SLIPS), entered),
});

const SIZES = { 1: "ten", 2: "hundred", 3: "thousand", 4: "tenThousand", 8: "hundredMillion" } as const;

/** 一万倍, or 一万分之一. */
function factorOf(power: number): Said {
  const size = SIZES[Math.abs(power) as Slip];
  return power > 0 ? said(`rules.unit.times.${size}`) : said(`rules.unit.parts.${size}`);
}

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
  title: said("rules.large-change.title"),
  breaks: (entered, submission) =>
    !hasSlipped(entered, submission) &&
    Math.abs(changeOf(entered, submission)) > (entered.quantity.maxChange ?? DEFAULT_MAX_CHANGE),
  expected: ({ quantity }) => {
    const limit = quantity.maxChange ?? DEFAULT_MAX_CHANGE;
    return said("rules.large-change.expected", { limit });
  },
  message: (entered, submission) => {
    const { name, entry } = entered;
    const change = changeOf(entered, submission);
    return said(`rules.large-change.${change > 0 ? "rise" : "fall"}`, {
      name,
      value: shown(entry),
      before: lastYear(submission, entry),
      change: Math.abs(change).toFixed(1),
    });
  },
});
