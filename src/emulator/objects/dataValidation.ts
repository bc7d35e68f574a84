import { intersection, subtract } from "../model/rect";
import type { DataValidation } from "../model/rules";
import { typedValue } from "../model/typed";
import { type Host, hostType, type HostType, HostObject } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
import { rangeOf, type RangeTarget } from "./rangeTarget";
import { addressText, sheetPrefix } from "../model/rect";

type Rule = Record<
  string,
  {
    formula1?: unknown;
    formula2?: unknown;
    operator?: string;
    source?: unknown;
    formula?: unknown;
    inCellDropDown?: boolean;
  }
>;
type Messages = Pick<
  DataValidation,
  "prompt" | "promptTitle" | "error" | "errorTitle" | "errorStyle" | "showErrorMessage" | "showInputMessage"
>;

const BASIC = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
/** API operator → what the file calls it */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
/** limits of the file format: title 32 characters, text 255 */
const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

export const dataValidationType: HostType<RangeTarget> = hostType({
  name: "DataValidation",
  scalars: {
    Type: { get: typeOfRange },
    Rule: {
      get: (target) => apiRule(ruleAt(target)),
      set: (target, value, host) => setRule(target, value as Rule, host),
    },
    IgnoreBlanks: {
      get: (target) => ruleAt(target)?.allowBlank !== false,
      set: (target, value, host) => amend(target, host, { allowBlank: value === true }),
    },
    Prompt: {
      get: (target) => {
        const rule = ruleAt(target);
        return {
          title: rule?.promptTitle ?? "",
          message: rule?.prompt ?? "",
          showPrompt: rule?.showInputMessage === true,
        };
      },
      set: (target, value, host) => {
        const {
          title = "",
          message = "",
          showPrompt = true,
        } = value as { title?: string; message?: string; showPrompt?: boolean };
        assertLengths(title, message);
        amend(target, host, { promptTitle: title, prompt: message, showInputMessage: showPrompt });
      },
    },
    ErrorAlert: {
      get: (target) => {
        const rule = ruleAt(target);
        const styles: Record<string, string> = { warning: "Warning", information: "Information" };
        const style = styles[rule?.errorStyle ?? "stop"] ?? "Stop";
        return {
          title: rule?.errorTitle ?? "",
          message: rule?.error ?? "",
          style,
          showAlert: rule?.showErrorMessage === true,
        };
      },
      set: (target, value, host) => {
        const {
          title = "",
          message = "",
          style = "Stop",
          showAlert = true,
        } = value as Record<string, string> & { showAlert?: boolean };
        assertLengths(title, message);
        amend(target, host, {
          errorTitle: title,
          error: message,
          errorStyle: style.toLowerCase(),
          showErrorMessage: showAlert,
        });
      },
    },
  },
  methods: {
    Clear: (target, _args, host) => {
      host.assertUnprotected(target.sheet);
      cut(target);
    },
  },
});

function assertLengths(title: string, message: string): void {
  if (title.length > TITLE_LIMIT || message.length > TEXT_LIMIT) {
    throw invalid(`a title has at most ${TITLE_LIMIT} characters and a text at most ${TEXT_LIMIT}`);
  }
}

/** The rule of a range: that of its upper left cell. */
function ruleAt({ sheet, rect }: RangeTarget): DataValidation | undefined {
  const corner = { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left };
  return sheet.validations.find((item) => intersection(item.rect, corner))?.rule;
}

/** @source Excel.DataValidationType: Inconsistent, different rules on different cells; MixedCriteria, some but not all cells */
function typeOfRange(target: RangeTarget): string {
  const { sheet, rect } = target;
  const covering = sheet.validations.filter(
    (item) => typeOf(item.rule) !== "None" && intersection(item.rect, rect),
  );
  if (covering.length === 0) return "None";
  const left = covering.reduce((parts, item) => parts.flatMap((part) => subtract(part, item.rect)), [rect]);
  if (left.length > 0) return "MixedCriteria";
  const types = new Set(covering.map(({ rule }) => typeOf(rule)));
  return types.size === 1 ? typeOf(covering[0]!.rule) : "Inconsistent";
}

function typeOf(rule: DataValidation | undefined): string {
  return {
    none: "None",
    whole: "WholeNumber",
    decimal: "Decimal",
    list: "List",
    date: "Date",
    time: "Time",
    textLength: "TextLength",
    custom: "Custom",
  }[rule?.type ?? "none"];
}

function apiRule(rule: DataValidation | undefined): Rule {
  if (!rule || rule.type === "none") return {};
  const [formula1, formula2] = rule.formulae;
  if (rule.type === "list") return { list: { source: listSource(formula1), inCellDropDown: true } };
  if (rule.type === "custom") return { custom: { formula: `=${String(formula1)}` } };
  const key = Object.entries(BASIC).find(([, file]) => file === rule.type)?.[0];
  if (!key) return {};
  const operator = Object.entries(OPERATORS).find(([, file]) => file === (rule.operator ?? "between"))![0];
  return { [key]: { formula1, formula2: formula2 ?? "", operator } };
}

function listSource(formula: unknown): string {
  const text = String(formula);
  return text.startsWith('"') ? text.slice(1, -1) : `=${text}`;
}

function setRule(target: RangeTarget, rule: Rule, host: Host): void {
  host.assertAlive(target.sheet);
  host.assertUnprotected(target.sheet);
  const kept = ruleAt(target);
  const messages: Messages = kept ?? {};
  cut(target);
  target.sheet.validations.push({
    rect: target.rect,
    rule: { ...messages, allowBlank: kept?.allowBlank ?? true, ...fileRule(rule) },
  });
}

function fileRule(rule: Rule): Pick<DataValidation, "type" | "formulae" | "operator"> {
  const [key, detail] = Object.entries(rule).find(([, value]) => value) ?? [];
  if (!key || !detail) throw invalid("data validation rule");
  if (key === "list") return { type: "list", formulae: [listFormula(detail.source)] };
  if (key === "custom") return { type: "custom", formulae: [bare(detail.formula)] };
  const type = BASIC[key as keyof typeof BASIC];
  if (!type) throw new HostError("ApiNotFound", `DataValidationRule.${key} is not implemented by this host`);
  const operator = OPERATORS[detail.operator ?? "Between"];
  if (!operator) throw invalid(`data validation operator ${detail.operator}`);
  const formulae = [detail.formula1, detail.formula2]
    .filter((formula) => formula !== undefined && formula !== "")
    .map(type === "date" || type === "time" ? dateFormula : bare);
  return { type, operator, formulae };
}

/** @source exceljs/exceljs#174 and Excel specifications: a list given as text has at most 255 characters */
function listFormula(source: unknown): string {
  if (source instanceof HostObject) {
    const { sheet, rect } = rangeOf(source);
    return sheetPrefix(sheet.name) + addressText(rect, true);
  }
  const text = String(source);
  if (text.startsWith("=")) return text.slice(1);
  if (text.length > TEXT_LIMIT) throw invalid(`a list given as text has at most ${TEXT_LIMIT} characters`);
  return `"${text}"`;
}

function bare(formula: unknown): string | number {
  return typeof formula === "number" ? formula : String(formula).replace(/^=/, "");
}

/** A date comes as ISO 8601 text; the file keeps its serial number. @source Excel.DateTimeDataValidation.formula1 */
function dateFormula(formula: unknown): string | number {
  if (typeof formula !== "string" || formula.startsWith("=")) return bare(formula);
  const typed = typedValue(formula, "General");
  return "value" in typed && typeof typed.value === "number" ? typed.value : bare(formula);
}

function amend(target: RangeTarget, host: Host, change: Partial<DataValidation>): void {
  host.assertAlive(target.sheet);
  host.assertUnprotected(target.sheet);
  const rule: DataValidation = ruleAt(target) ?? { type: "none", formulae: [] };
  cut(target);
  target.sheet.validations.push({ rect: target.rect, rule: { ...rule, ...change } });
}

/** Takes the range out of every rule that covers it. */
function cut({ sheet, rect }: RangeTarget): void {
  sheet.validations = sheet.validations.flatMap((item) =>
    intersection(item.rect, rect)
      ? subtract(item.rect, rect).map((part) => ({ ...item, rect: part }))
      : [item],
  );
}
