/**
 * Recalculates lines as they are printed, as somebody with a pencil would: in fractions, with nothing of the product. So
 * it knows no more than what stands on the paper.
 */

/** A number as a fraction, whose denominator is above 0. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "〔": "〕", "｛": "｝" };
const NUMBER = /^(\d+)(?:\.(\d+))?(%?)/;

class Reader {
  constructor(private rest: string) {}

  sum(): Fraction {
    let value = this.product();
    for (;;) {
      if (this.took("+")) value = plus(value, this.product());
      else if (this.took("−")) value = plus(value, negated(this.product()));
      else return value;
    }
  }

  end(): void {
    if (this.rest.trim() !== "") throw new Error(`cannot be read: ${this.rest}`);
  }

  private product(): Fraction {
    let value = this.factor();
    for (;;) {
      if (this.took("×")) value = times(value, this.factor());
      else if (this.took("÷")) value = times(value, inverse(this.factor()));
      else return value;
    }
  }

  private factor(): Fraction {
    if (this.took("−")) return negated(this.factor());
    for (const [open, close] of Object.entries(BRACKETS)) {
      if (!this.took(open)) continue;
      const value = this.sum();
      if (!this.took(close)) throw new Error(`${close} is missing before ${this.rest}`);
      return value;
    }
    return this.limited(this.number());
  }

  private number(): Fraction {
    this.rest = this.rest.trimStart();
    const found = NUMBER.exec(this.rest);
    if (!found) throw new Error(`a number is missing before ${this.rest}`);
    const [whole, digits, decimals = "", percent] = found;
    this.rest = this.rest.slice(whole.length);
    const value = fraction(BigInt(digits! + decimals), 10n ** BigInt(decimals.length));
    return percent ? times(value, fraction(1n, 100n)) : value;
  }

  /** `1［1.35，超过 1 按 1 计］`: the limit counts, and it has to bind. */
  private limited(limit: Fraction): Fraction {
    if (!this.took("［")) return limit;
    if (this.took("因")) return this.full(limit);
    const value = this.sum();
    const isAbove = this.took("，超过");
    if (!isAbove && !this.took("，低于")) throw new Error(`no reason before ${this.rest}`);
    const said = [this.number(), this.took("按") && this.number()];
    if (!this.took("计］")) throw new Error(`no end before ${this.rest}`);
    const beyond = plus(value, negated(limit)).over;
    const holds = isAbove ? beyond > 0n : beyond < 0n;
    if (!holds || !said.every((each) => each && same(each, limit)))
      throw new Error("the limit does not bind");
    return limit;
  }

  /** `100%［因合格率 ≥ 100，计满分］`: whether it is so, `reasons` finds in the other lines. */
  private full(share: Fraction): Fraction {
    const end = this.rest.indexOf("，计满分］");
    if (end < 0) throw new Error(`no end before ${this.rest}`);
    this.rest = this.rest.slice(end + "，计满分］".length);
    if (!same(share, fraction(1n, 1n))) throw new Error("not the full mark");
    return share;
  }

  private took(text: string): boolean {
    const rest = this.rest.trimStart();
    if (!rest.startsWith(text)) return false;
    this.rest = rest.slice(text.length);
    return true;
  }
}

function fraction(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new Error("divided by 0");
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
const inverse = ({ over, under }: Fraction): Fraction => fraction(under, over);
const negated = ({ over, under }: Fraction): Fraction => fraction(-over, under);
const same = (a: Fraction, b: Fraction): boolean => plus(a, negated(b)).over === 0n;

/** Half away from zero, as people round. */
function rounded({ over, under }: Fraction, decimals: number): string {
  const scaled = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const units = (2n * scaled + under) / (2n * under);
  const digits = units.toString().padStart(decimals + 1, "0");
  const shown = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return over < 0n && units > 0n ? `−${shown}` : shown;
}

const RESULT = /^(−?\d+(?:\.(\d+))?)/;

/**
 * What a line `甲 = 1 + 2 = 3.00%` comes to, worked anew, and what it says that it comes to: both as they are printed.
 *
 * @returns undefined for a line in which nothing is worked
 */
export function reworked(line: string): { readonly worked: string; readonly said: string } | undefined {
  const [, ...parts] = line.split(" = ");
  const [work, result] = parts;
  if (parts.length < 2 || work === undefined) return undefined;
  const [, said, decimals = ""] = RESULT.exec(result!) ?? [];
  if (said === undefined) throw new Error(`no result: ${line}`);
  const reader = new Reader(work);
  const value = reader.sum();
  reader.end();
  return { worked: rounded(value, decimals.length), said };
}

const REASON = /［因(.+?) ≥ (−?[\d.]+)，计满分］/;

/** Whether the reason that a line has for a full mark follows from the values that other lines print. */
export function reasonHolds(line: string, lines: readonly string[]): boolean {
  const [, name, least] = REASON.exec(line) ?? [];
  if (name === undefined) return !line.includes("计满分");
  const told = lines.find((each) => each.startsWith(`${name} = `));
  const [, value] = RESULT.exec(told?.split(" = ").at(-1) ?? "") ?? [];
  const numbers = [value, least].map((text) => Number(text?.replace("−", "-")));
  return numbers[0]! >= numbers[1]!;
}

/** The sum of printed numbers, as it is printed. */
export function added(numbers: readonly string[], decimals: number): string {
  const sum = numbers.reduce(
    (total, text) => {
      const reader = new Reader(text);
      return plus(total, reader.sum());
    },
    fraction(0n, 1n),
  );
  return rounded(sum, decimals);
}
