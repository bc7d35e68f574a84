import { type Said, said } from "../i18n/said";
import type { Slip } from "./change";
import { yearBefore } from "./entered";
import type { Submission } from "./entries";
import { shown } from "./quoted";
import type { Entered } from "./rule";

/** How a number that has slipped stands to that of the year before, and what may have happened to it. */
interface SlipWords {
  readonly before: string | Said;
  /** 一万倍, or 一万分之一 */
  readonly factor: Said;
  readonly doubt: Said;
}

/** @param power of ten between the two, which is not 0 */
export function slipWords(power: number, { entry, quantity }: Entered, submission: Submission): SlipWords {
  // nobody counts in tens of anything
  const likely = Math.abs(power) > 1 ? likelyUnit(quantity.unit, power) : undefined;
  return {
    before: shown(yearBefore(submission, entry)!),
    factor: factorOf(power),
    doubt: doubtOf(power, likely),
  };
}

function doubtOf(power: number, likely: string | undefined): Said {
  if (Math.abs(power) > 2) {
    return likely ? said("rules.unit.likely", { unit: likely }) : said("rules.unit.doubtful");
  }
  return likely ? said("rules.decimal-point.orUnit", { unit: likely }) : said("rules.decimal-point.doubtful");
}

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
