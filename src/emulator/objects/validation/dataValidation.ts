import { intersection, subtract } from "../../model/rect";
import type { DataValidation } from "../../model/rules";
import { isSame } from "../../model/same";
import { type Host, hostType, type HostType } from "../../protocol/host";
import { notFound } from "../../protocol/hostError";
import { areas } from "../rangeAreas";
import type { RangeTarget } from "../rangeTarget";
import { alertOf, alertSet, promptOf, promptSet } from "./validationMessages";
import { cutAway } from "./cutAway";
import { checked } from "./validity";
import { apiRule, fileRule } from "./validationRule";

export const dataValidationType: HostType<RangeTarget> = hostType({
  name: "DataValidation",
  scalars: {
    Type: { get: typeOfRange },
    // null where some cells are valid and others are not. @source Excel.DataValidation.valid
    Valid: {
      get: (target, host) => {
        const { invalid, valid } = checked(target, host);
        return invalid.length === 0 ? true : valid === 0 ? false : null;
      },
    },
    Rule: { get: (target) => apiRule(ruleAt(target)), set: setRule },
    IgnoreBlanks: {
      get: (target) => ruleAt(target)?.allowBlank !== false,
      set: (target, value, host) => amend(target, host, { allowBlank: value === true }),
    },
    Prompt: {
      get: (target) => promptOf(ruleAt(target)),
      set: (target, value, host) => amend(target, host, promptSet(value)),
    },
    ErrorAlert: {
      get: (target) => alertOf(ruleAt(target)),
      set: (target, value, host) => amend(target, host, alertSet(value)),
    },
  },
  methods: {
    GetInvalidCells: (target, _args, host) => {
      const { invalid } = checked(target, host);
      if (invalid.length === 0) throw notFound("cells that are not valid");
      return areas(target.sheet, invalid);
    },
    GetInvalidCellsOrNullObject: (target, _args, host) => {
      const { invalid } = checked(target, host);
      return invalid.length > 0 ? areas(target.sheet, invalid) : null;
    },
    Clear: (target, _args, host) => {
      host.assertAlive(target.sheet);
      host.assertUnprotected(target.sheet);
      cut(target);
    },
  },
});

/** The rule of a range: that of its upper left cell. */
function ruleAt({ sheet, rect }: RangeTarget): DataValidation | undefined {
  const corner = { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left };
  return sheet.validations.find((item) => intersection(item.rect, corner))?.rule;
}

/**
 * @source Excel.DataValidationType: Inconsistent, different rules on different cells; MixedCriteria, some but not all
 * cells
 */
function typeOfRange({ sheet, rect }: RangeTarget): string {
  const covering = sheet.validations.filter(
    ({ rule, rect: cells }) => rule.type !== "none" && intersection(cells, rect),
  );
  if (covering.length === 0) return "None";
  const left = covering.reduce((parts, item) => parts.flatMap((part) => subtract(part, item.rect)), [rect]);
  if (left.length > 0) return "MixedCriteria";
  const first = covering[0]!.rule;
  return covering.every(({ rule }) => asksTheSame(rule, first)) ? TYPES[first.type] : "Inconsistent";
}

function asksTheSame(one: DataValidation, other: DataValidation): boolean {
  const asked = ({ type, operator = "between", formulae }: DataValidation): unknown[] => [
    type,
    operator,
    formulae,
  ];
  return isSame(asked(one), asked(other));
}

const TYPES: Readonly<Record<DataValidation["type"], string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/**
 * Entries that the rule does not allow are stopped, unless the error alert was switched off.
 *
 * @source Excel.DataValidationErrorAlert.showAlert
 */
function setRule(target: RangeTarget, rule: unknown, host: Host): void {
  host.assertAlive(target.sheet);
  host.assertUnprotected(target.sheet);
  const asked = fileRule(rule);
  const { type: _type, operator: _operator, formulae: _formulae, ...messages } = ruleAt(target) ?? BLANK;
  delete (messages as { hidesDropDown?: boolean }).hidesDropDown;
  cut(target);
  target.sheet.validations.push({
    rect: target.rect,
    rule: {
      ...messages,
      allowBlank: messages.allowBlank ?? true,
      showErrorMessage: messages.showErrorMessage ?? true,
      ...asked,
    },
  });
}

const BLANK: DataValidation = { type: "none", formulae: [] };

function amend(target: RangeTarget, host: Host, change: Partial<DataValidation>): void {
  host.assertAlive(target.sheet);
  host.assertUnprotected(target.sheet);
  const rule = ruleAt(target) ?? BLANK;
  cut(target);
  target.sheet.validations.push({ rect: target.rect, rule: { ...rule, ...change } });
}

/** Takes the range out of every rule that covers it. */
function cut({ sheet, rect }: RangeTarget): void {
  sheet.validations = sheet.validations.flatMap((item) => cutAway(item, rect));
}
