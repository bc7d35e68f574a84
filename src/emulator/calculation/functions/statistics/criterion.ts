import { CellError, type CellValue } from "../../../model/cell";
import type { DateSystem } from "../../../model/dates/dateSystem";
import { numberInText } from "../../../model/typed";
import { orderOf } from "../../values/operators";
import { Unknowable } from "../../values/unknowable";
import { hasWildcards, wildcards } from "../texts/wildcards";

/** Whether a value meets the criterion. */
export interface Criterion {
  (value: CellValue): boolean;
  /** the one text that meets it, in small letters, where it is one */
  readonly text?: string;
}

/**
 * The criterion of COUNTIF, SUMIF and the like: a value, or a comparison as text, as in `">=5"`.
 *
 * @source support.microsoft.com "COUNTIF function", "COUNTIFS function" (an empty cell as criterion is 0; wildcards;
 * texts without regard to case), "Count nonblank cells"
 */
export function criterion(wanted: CellValue, dates: Readonly<DateSystem>): Criterion {
  if (wanted instanceof CellError) return (value) => value instanceof CellError && value.code === wanted.code;
  if (typeof wanted === "boolean") return (value) => value === wanted;
  if (typeof wanted !== "string") return equalTo(wanted ?? 0, dates);
  const [, operator = "", operand = ""] = /^(>=|<=|<>|>|<|=)?([^]*)$/.exec(wanted) ?? [];
  if (operand === "") return ofNothing(operator);
  const against = operandOf(operand, dates);
  if (operator === "" || operator === "=") return equalTo(against, dates);
  if (operator === "<>") return not(equalTo(against, dates));
  return ordered(operator, against);
}

/** `""` matches blanks and empty texts, `"="` blanks alone, `"<>"` all but blanks; other operators match nothing. */
function ofNothing(operator: string): Criterion {
  if (operator === "") return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : () => false;
}

function operandOf(text: string, dates: Readonly<DateSystem>): CellValue {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return upper.startsWith("#") && /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(upper)
    ? new CellError(upper)
    : (numberInText(text, dates) ?? text);
}

/** A number also matches texts that read as that number. */
function equalTo(wanted: CellValue, dates: Readonly<DateSystem>): Criterion {
  if (wanted instanceof CellError || typeof wanted === "boolean") return criterion(wanted, dates);
  if (typeof wanted === "number")
    return (value) => (typeof value === "string" ? readsAs(value, wanted, dates) : value === wanted);
  const text = String(wanted);
  if (hasWildcards(text)) {
    const pattern = wildcards(text);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  const small = text.toLowerCase();
  const isIt = (value: CellValue): boolean => typeof value === "string" && value.toLowerCase() === small;
  return Object.assign(isIt, { text: small });
}

/** @throws Unknowable for a text that reads as the number in some other way than by its digits: nobody says what counts */
function readsAs(text: string, wanted: number, dates: Readonly<DateSystem>): boolean {
  const isIt = numberInText(text, dates) === wanted;
  if (isIt && !/^[+-]?\d+(\.\d+)?$/.test(text)) throw new Unknowable("unknown");
  return isIt;
}

function not(holds: Criterion): Criterion {
  return (value) => !holds(value);
}

/** Only values of the same type compare as less or greater. */
function ordered(operator: string, than: CellValue): Criterion {
  const holds = ORDER[operator]!;
  return (value) =>
    typeof value === typeof than && !(value instanceof CellError) && holds(orderOf(value, than));
}

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
};
