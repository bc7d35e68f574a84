import { apart, bounding, intersection, type Rect, subtract } from "../../model/rect";
import type { DataValidation, ValidationItem } from "../../model/rules";
import { isSame } from "../../model/same";
import { type Host, hostType, type HostType } from "../../protocol/host";
import { notFound } from "../../protocol/hostError";
import type { SeveralRanges } from "../areasTarget";
import { alertOf, alertSet, promptOf, promptSet } from "./validationMessages";
import { cutAway, partOf } from "../../model/cutAway";
import { checked } from "./validity";
import { apiRule, fileRule } from "./validationRule";

export const dataValidationType: HostType<SeveralRanges> = hostType({
  name: "DataValidation",
  scalars: {
    Type: { get: typeOfRanges },
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
      return host.areasObject(target.sheet, invalid);
    },
    GetInvalidCellsOrNullObject: (target, _args, host) => {
      const { invalid } = checked(target, host);
      return invalid.length > 0 ? host.areasObject(target.sheet, invalid) : null;
    },
    Clear: (target, _args, host) => {
      host.assertAlive(target.sheet);
      host.assertUnprotected(target.sheet);
      cut(target);
    },
  },
});

/** The rule of a range: that of its upper left cell, its formulas as they stand there. */
function ruleAt({ sheet, rects: [first] }: SeveralRanges): DataValidation | undefined {
  const { top, left } = first!;
  const corner = { top, left, bottom: top, right: left };
  const item = sheet.validations.find((each) => intersection(each.rect, corner));
  return item && partOf(item, corner).rule;
}

/**
 * @source Excel.DataValidationType: Inconsistent, different rules on different cells; MixedCriteria, some but not all
 * cells
 */
function typeOfRanges({ sheet, rects }: SeveralRanges): string {
  const covering = sheet.validations.filter(
    ({ rule, rect }) => rule.type !== "none" && rects.some((each) => intersection(rect, each)),
  );
  if (covering.length === 0) return "None";
  if (uncovered(covering, rects).length > 0) return "MixedCriteria";
  // formulas are compared as they would stand in the same cell
  const { rect, rule: first } = covering[0]!;
  const isSameForAll = covering.every((item) => asksTheSame(partOf(item, rect).rule, first));
  return isSameForAll ? TYPES[first.type] : "Inconsistent";
}

/** The parts of ranges that no rule covers. */
function uncovered(items: readonly ValidationItem[], rects: readonly Rect[]): readonly Rect[] {
  return items.reduce<readonly Rect[]>(
    (parts, { rect }) => parts.flatMap((part) => subtract(part, rect)),
    rects,
  );
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
function setRule(target: SeveralRanges, rule: unknown, host: Host): void {
  const { sheet, rects } = target;
  host.assertAlive(sheet);
  host.assertUnprotected(sheet);
  const asked = fileRule(rule, sheet.dates);
  const { type: _type, operator: _operator, formulae: _formulae, ...messages } = ruleAt(target) ?? BLANK;
  delete (messages as { hidesDropDown?: boolean }).hidesDropDown;
  const whole: DataValidation = {
    ...messages,
    allowBlank: messages.allowBlank ?? true,
    showErrorMessage: messages.showErrorMessage ?? true,
    ...asked,
  };
  cut(target);
  // as those of conditional formats, formulas of several ranges are relative to the corner of them all
  const around = rects.reduce(bounding);
  for (const rect of apart(rects)) sheet.validations.push(partOf({ rect: around, rule: whole }, rect));
}

/**
 * A rule that asks for nothing. Blanks are ignored and alerts shown once it asks for something.
 *
 * @source Excel.DataValidation.ignoreBlanks: "defaults to true"; files of Excel with an input message alone
 */
const BLANK: DataValidation = { type: "none", formulae: [], allowBlank: true, showErrorMessage: true };

/** Changes what rules say beside what they ask for; cells without a rule have the messages alone then. */
function amend({ sheet, rects: given }: SeveralRanges, host: Host, change: Partial<DataValidation>): void {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet);
  const rects = apart(given);
  const parts = sheet.validations.flatMap((item) =>
    rects.flatMap((rect): ValidationItem[] => {
      const common = intersection(item.rect, rect);
      const part = common && partOf(item, common);
      return part ? [{ ...part, rule: { ...part.rule, ...change } }] : [];
    }),
  );
  const bare = uncovered(sheet.validations, rects).map((rect) => ({ rect, rule: { ...BLANK, ...change } }));
  cut({ sheet, rects });
  sheet.validations.push(...parts, ...bare);
}

/** Takes the ranges out of every rule that covers them. */
function cut({ sheet, rects }: SeveralRanges): void {
  for (const rect of rects) sheet.validations = sheet.validations.flatMap((item) => cutAway(item, rect));
}
