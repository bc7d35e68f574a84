import { clockPart } from "./clockParts";
import { localeOf } from "./locales";
import type { ClockParts, Comparison, Digits, Part, Role, Section } from "./section";
import { isClock, isDigits } from "./section";
import type { Token } from "./tokens";

/** What is known of a section while its tokens are gone through. */
interface Draft {
  parts: Part[];
  /** what places for digits belong to from here on */
  role: Role;
  scale: number;
  isGrouped: boolean;
  isClock: boolean;
  /** the places that a further one joins */
  open: Digits | undefined;
  condition?: Section["condition"];
  locale?: Section["locale"];
  numerals?: 1 | 2 | 3;
  /** colors, conditions and numerals alone show a number as General does */
  hasModifiers: boolean;
}

/** One section of a number format. */
export function parseSection(tokens: readonly Token[]): Section {
  const draft: Draft = {
    ...{ parts: [], role: "whole", scale: 0, isGrouped: false, isClock: false },
    ...{ open: undefined, hasModifiers: false },
  };
  tokens.forEach((token, i) =>
    isPlace(token, draft) ? place(token, draft) : take(token, draft, tokens[i + 1]),
  );
  const { parts, condition, locale, numerals, scale } = draft;
  if (parts.length === 0 && draft.hasModifiers) parts.push({ kind: "general" });
  const runs = parts.filter((part) => isDigits(part) && part.role === "whole").length;
  return {
    ...{ parts, scale, kind: kindOf(draft), clock: clockOf(parts) },
    places: {
      ...{ whole: placesOf(parts, "whole"), fraction: placesOf(parts, "fraction") },
      ...{ numerator: placesOf(parts, "numerator"), denominator: placesOf(parts, "denominator") },
      exponent: placesOf(parts, "exponent"),
    },
    // a number that texts break up has no separators
    isGrouped: draft.isGrouped && runs === 1,
    ...(condition ? { condition } : {}),
    ...(locale ? { locale } : {}),
    ...(numerals ? { numerals } : {}),
  };
}

function placesOf(parts: readonly Part[], role: Role): string {
  return parts.map((part) => (isDigits(part) && part.role === role ? part.places : "")).join("");
}

function clockOf(parts: readonly Part[]): ClockParts {
  const clocks = parts.filter(isClock);
  return {
    precision: Math.max(0, ...clocks.map(({ unit, length }) => (unit === "fraction" ? length : 0))),
    isElapsed: clocks.every((part) => part.isElapsed),
    isHalved: clocks.some(({ unit }) => unit === "half"),
  };
}

function isPlace({ type }: Token, { role, isClock }: Draft): boolean {
  if (type === "digit") return role === "denominator";
  return (type === "zero" || type === "hash" || type === "qmark") && !isClock;
}

function place({ raw }: Token, draft: Draft): void {
  if (draft.open) {
    draft.open.places += raw;
    return;
  }
  draft.open = { kind: "digits", role: draft.role, places: raw };
  draft.parts.push(draft.open);
}

function kindOf({ parts, isClock }: Draft): Section["kind"] {
  const has = (kind: Part["kind"]): boolean => parts.some((part) => part.kind === kind);
  if (isClock) return "clock";
  if (has("slash")) return "fraction";
  if (has("exponent")) return "scientific";
  if (has("general")) return "general";
  if (has("value")) return "text";
  return has("digits") || has("point") ? "fixed" : "literal";
}

function take(token: Token, draft: Draft, next: Token | undefined): void {
  const { type, raw, value } = token;
  if (type === "group") {
    if (draft.role === "whole") draft.isGrouped = true;
    return;
  }
  draft.open = undefined;
  const handle = HANDLERS[type];
  if (handle) handle(draft, token, next);
  else if (draft.isClock && /zero|hash|qmark/.test(type)) fractionOfSecond(draft, raw);
  else draft.parts.push({ kind: "text", text: value });
}

type Handler = (draft: Draft, token: Token, next: Token | undefined) => void;

const HANDLERS: Readonly<Record<string, Handler>> = {
  general: ({ parts }) => parts.push({ kind: "general" }),
  text: ({ parts }) => parts.push({ kind: "value" }),
  space: ({ parts }) => parts.push({ kind: "space" }),
  skip: ({ parts }) => parts.push({ kind: "space" }),
  // fills the width of the cell, which a text does not have
  fill: () => undefined,
  comma: ({ parts }, { raw }) => parts.push({ kind: "text", text: raw }),
  scale: (draft, { raw }) => (draft.scale -= 3 * raw.length),
  percent(draft) {
    draft.scale += 2;
    draft.parts.push({ kind: "text", text: "%" });
  },
  point(draft, _token, next) {
    if (draft.isClock && next?.type === "zero") {
      draft.parts.push({ kind: "clock", unit: "fraction", length: 0 });
      return;
    }
    draft.parts.push(draft.isClock ? { kind: "text", text: "." } : { kind: "point" });
    if (!draft.isClock) draft.role = "fraction";
  },
  slash(draft) {
    const last = draft.parts.findLast(isDigits);
    if (draft.isClock || !last) {
      draft.parts.push({ kind: "text", text: "/" });
      return;
    }
    last.role = "numerator";
    draft.role = "denominator";
    draft.parts.push({ kind: "slash" });
  },
  exp(draft, { raw }) {
    draft.role = "exponent";
    draft.parts.push({ kind: "exponent", isSigned: raw.endsWith("+") });
  },
  datetime: clock,
  duration: clock,
  ampm: clock,
  // the calendar of all dates is the Gregorian one
  calendar: () => undefined,
  color: (draft) => (draft.hasModifiers = true),
  natnum: (draft) => (draft.hasModifiers = true),
  modifier: (draft) => (draft.hasModifiers = true),
  condition(draft, { value }) {
    const [comparison, operand] = value.split(" ") as [Comparison, string];
    draft.condition = { comparison, operand: Number(operand) };
    draft.hasModifiers = true;
  },
  dbnum(draft, { value }) {
    const number = Number(value.slice(5));
    if (number === 1 || number === 2 || number === 3) draft.numerals = number;
    draft.hasModifiers = true;
  },
  locale(draft, { value }) {
    const [, currency = "", code = ""] = /^([^-]*)-?(.*)$/.exec(value) ?? [];
    if (currency !== "") draft.parts.push({ kind: "text", text: currency });
    draft.locale = localeOf(code) ?? draft.locale;
  },
};

function clock(draft: Draft, token: Token): void {
  draft.isClock = true;
  const part = clockPart(token, draft.parts);
  if (part) draft.parts.push(part);
}

/** Zeros behind the point after seconds, at most three. */
function fractionOfSecond({ parts }: Draft, raw: string): void {
  const last = parts.at(-1);
  if (last?.kind === "clock" && last.unit === "fraction" && last.length < 3)
    parts[parts.length - 1] = { ...last, length: last.length + 1 };
  else parts.push({ kind: "text", text: raw });
}
