import { choicesFormula, choicesOf } from "../../model/choices";
import { formulaFault } from "../../model/formulaText/formulaFault";
import type { DateSystem } from "../../model/dates/dateSystem";
import { addressText, columnCount, parseAddress, type Rect, rowCount, sheetPrefix } from "../../model/rect";
import type { DataValidation } from "../../model/rules";
import { typedValue } from "../../model/typed";
import { serialDate } from "../../model/typed/serialDate";
import { HostObject } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { rangeOf } from "../rangeTarget";

/** A rule as the API has it. @source Excel.DataValidationRule */
export type ApiRule = Readonly<Record<string, Detail | null | undefined>>;

interface Detail {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly source?: unknown;
  readonly formula?: unknown;
  readonly inCellDropDown?: boolean;
}

type FileRule = Pick<DataValidation, "type" | "formulae" | "operator" | "hidesDropDown">;

const BASIC = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const KINDS = [...Object.keys(BASIC), "list", "custom"];

/** the API's name of an operator → the file's */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** Characters of a list that is given as text. @source exceljs/exceljs#174, Excel specifications */
const LIST_LIMIT = 255;

/**
 * A rule as the API returns it: operands are formulas, however they were set.
 *
 * @source Excel.BasicDataValidation.formula1
 */
export function apiRule(rule: DataValidation | undefined): ApiRule {
  if (!rule || rule.type === "none") return {};
  const [formula1, formula2] = rule.formulae;
  if (rule.type === "list")
    return {
      list: {
        source: choicesOf(rule) ?? `=${String(formula1)}`,
        inCellDropDown: rule.hidesDropDown !== true,
      },
    };
  if (rule.type === "custom") return { custom: { formula: `=${String(formula1)}` } };
  const key = Object.entries(BASIC).find(([, file]) => file === rule.type)?.[0];
  if (!key) return {};
  const operator = Object.entries(OPERATORS).find(([, file]) => file === (rule.operator ?? "between"))![0];
  const shown = (formula: unknown): string => (formula === undefined ? "" : `=${String(formula)}`);
  return { [key]: { formula1: shown(formula1), formula2: shown(formula2), operator } };
}

/** @throws HostError InvalidArgument for a rule of no kind, or of more than one. @source Excel.DataValidationRule */
export function fileRule(rule: unknown, dates: Readonly<DateSystem>): FileRule {
  if (typeof rule !== "object" || rule === null) throw invalid("data validation rule");
  const given = Object.entries(rule as ApiRule).filter(([, detail]) => detail);
  const [key, detail] = given[0] ?? [];
  if (given.length !== 1 || !key || !detail || !KINDS.includes(key)) throw invalid("data validation rule");
  if (key === "list") {
    const formulae = [listFormula(detail.source)];
    return { type: "list", formulae, ...(detail.inCellDropDown === false ? { hidesDropDown: true } : {}) };
  }
  if (key === "custom") return { type: "custom", formulae: [operand(detail.formula)] };
  const type = BASIC[key as keyof typeof BASIC];
  const operator = oneOf(
    detail.operator ?? "Between",
    Object.keys(OPERATORS) as (keyof typeof OPERATORS)[],
    "operator",
  );
  const isTernary = operator === "Between" || operator === "NotBetween";
  const operands = isTernary ? [detail.formula1, detail.formula2] : [detail.formula1];
  const read = (each: unknown): string | number =>
    key === "date" || key === "time" ? dateOperand(each, key, dates) : operand(each);
  return { type, operator: OPERATORS[operator], formulae: operands.map(read) };
}

function listFormula(source: unknown): string {
  if (source instanceof HostObject) {
    assertLine(rangeOf(source).rect);
    return reference(source);
  }
  if (typeof source !== "string" || source === "") throw invalid("source of a list");
  if (source.startsWith("=")) {
    const formula = source.slice(1);
    const fault = formula === "" ? "a list without its source" : formulaFault(formula);
    if (fault !== undefined) throw invalid(fault);
    const address = parseAddress(formula);
    if (address) assertLine(address.rect);
    return formula;
  }
  if (source.length > LIST_LIMIT) throw invalid(`a list given as text has at most ${LIST_LIMIT} characters`);
  return choicesFormula(source);
}

/** @source Excel: "The list source must be a delimited list, or a reference to single row or column." */
function assertLine(rect: Rect): void {
  if (rowCount(rect) > 1 && columnCount(rect) > 1)
    throw invalid("the source of a list is a single row or column");
}

function reference(given: HostObject): string {
  const { sheet, rect } = rangeOf(given);
  return sheetPrefix(sheet.name) + addressText(rect, true);
}

/** A number, a Range, or a formula. */
function operand(formula: unknown): string | number {
  if (formula instanceof HostObject) return reference(formula);
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula === "") throw invalid("operand of a data validation rule");
  const text = formula.replace(/^=/, "");
  const number = Number(text);
  if (text.trim() !== "" && !Number.isNaN(number)) return number;
  const fault = formulaFault(text);
  if (fault !== undefined) throw invalid(fault);
  return text;
}

/**
 * A date or a time comes as ISO 8601 text, which a `Date` becomes on its way too; the file keeps its serial number.
 *
 * @source Excel.DateTimeDataValidation.formula1
 */
function dateOperand(formula: unknown, kind: "date" | "time", dates: Readonly<DateSystem>): string | number {
  if (typeof formula !== "string" || formula.startsWith("=")) return operand(formula);
  const moment = isoMoment(formula, dates);
  if (moment !== undefined) return kind === "time" ? moment % 1 : moment;
  const typed = typedValue(formula, "General", dates);
  if ("value" in typed && typeof typed.value === "number") return typed.value;
  throw new HostError("ApiNotFound", `the date ${formula} is not understood by this host`);
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?$/;

/** The serial number of a moment as it is written: cells know no time zones. */
function isoMoment(text: string, dates: Readonly<DateSystem>): number | undefined {
  const parts = ISO.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return undefined;
  const [year, month, date, hours, minutes, seconds] = parts as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const day = serialDate(year, month, date, dates);
  return day === undefined ? undefined : day + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
