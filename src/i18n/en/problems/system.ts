import type { SameSentences } from "../../sentences";
import type { system as zh } from "../../zh/problems/system";

export const system: SameSentences<typeof zh> = {
  systemFault: "the system document is wrong at {{path}}: {{what}}",
  systemFaultAtRoot: "the system document is wrong at its root: {{what}}",
  systemFaults: "{{faults}}",
  presetForOther:
    "“{{preset}}” was made for the system {{wanted}} and cannot be used for {{found}}; fill the scoring parameters in on the sheet 指标体系",
  presetUnused: "“{{preset}}” names components that the system does not have: {{keys}}; check them",
  formulaFault: "the formula “{{formula}}” is wrong at character {{position}}: {{expected}}",
  fault: {
    keySyntax: "must consist of letters, digits and underscores, and begin with a letter",
    methodUnknown:
      "must be efficacy, exponential, linear, completion, interval, tiers, steps, places, expression or perEvent",
    targetWrong: "must be a number, or the key of a quantity",
    targetUnknown: "“{{value}}” is not the key of a quantity; check it",
    targetOptional: "“{{value}}” need not be entered, and cannot be a target",
    targetUnit:
      "the unit of the target “{{value}}” is “{{found}}”, that of “{{name}}” is “{{unit}}”; they must be the same",
    targetZero:
      "nothing is a per cent of a target of 0; count absolute steps (without `of`) or correct the target",
    targetOfSyntax:
      "must be the key of a quantity, or an indicator with its component, as in gdp or tax_share.level",
    targetOfUnknown: "there is no quantity or component “{{of}}”; check it",
    targetDirection: "“{{of}}” is a component, which says itself which way is better; leave this out",
    targetBounds: "the target of “{{of}}” is outside of what can be entered, or must be whole",
    periodWrong:
      "a period is a year (as 2019), a half (2019H1), a quarter (2019Q2) or the months to date (2019M09)",
    spanUnknown: "must be year, H1, H2, Q1 to Q4, or M01 to M12 (the months to date)",
    targetFar: "a target can be for {{year}} at the latest",
    targetTwice: "there is a target of “{{of}}” for {{period}} above already; a period has one",
    targetWays: "targets of “{{of}}” must have one direction in all years",
    lost: "it is missing; expected {{expected}}",
    typeWrong: "expected {{expected}}, found {{found}}",
    valueWrong: "expected {{expected}}",
    choiceWrong: "expected one of {{choices}}",
    tooBig: {
      number: "too big: expected a number {{bound}}",
      string: "too long: expected a number of characters {{bound}}",
      array: "too long: expected a number of items {{bound}}",
    },
    tooSmall: {
      number: "too small: expected a number {{bound}}",
      string: "too short: expected a number of characters {{bound}}",
      array: "too short: expected a number of items {{bound}}",
    },
    bound: {
      atMost: "of at most {{limit}}",
      below: "below {{limit}}",
      atLeast: "of at least {{limit}}",
      above: "above {{limit}}",
    },
    dateWrong: "expected a date as 2019-03-05",
    keysUnknown: "unknown keys: {{keys}}",
    invalid: "not a valid value",
    type: {
      number: "number",
      int: "whole number",
      string: "string",
      boolean: "true or false",
      array: "array",
      object: "object",
      null: "null",
      undefined: "undefined",
      nan: "NaN",
    },
    keyTwice: "“{{key}}” appears twice; give each its own",
    numberTwice: "the number {{no}} appears twice",
    referenceMissing: "“{{value}}” is not among the {{list}}; it must be one of: {{known}}",
    groupInItself: "“{{group}}” is a member of itself",
    boundsReversed: "the upper bound {{max}} is below the lower bound {{min}}",
    goalpostsSame: "both goalposts are {{value}}; they must be two different numbers",
    sharesWrong: "the shares of the components of “{{name}}” add up to {{total}} instead of 1",
    pointsWrong: "the points of all indicators add up to {{total}} instead of the full mark {{full}}",
    optionalNeeded:
      "“{{name}}” need not be entered: a formula may read it only in the first argument of given(a, b)",
    capMissing: "with the veto effect cap, the highest composite must be stated",
    intervalDisordered: "must satisfy zeroBelow < fullFrom ≤ fullTo < zeroAbove",
    tierTwice: "the tier from {{from}} appears twice; keep one",
    capWithoutEffect: "only a constraint with the effect cap has a cap of its own",
    fullOfDeduction: "a deduction cannot have fullWhen: where it holds, everything would be taken away",
    perEventMissing:
      "with the effect deduct, the points that each event takes away must be stated in perEvent",
    gradesMissing: "with the effect lower-grade, there must be grades",
    fromMissing:
      "where events take points away (perEvent), the count from which it is triggered must be stated",
    gradesDisordered: "grades stand from the best down: each begins below the one before",
    awardGroupUnscored: "“{{group}}” has no indicators of the full mark, and cannot be ranked by",
    limitWithoutKind: "only indicators of the kind bonus or deduction have a limit; the others have points",
    pointsBesideLimit: "indicators of the kind bonus or deduction have a limit, and no points",
    extraNoTask: "indicators of the kind bonus or deduction cannot be without a task",
    codeUnknown: "“{{code}}” is not the code of an indicator; check it",
    categoryPointsWrong:
      "the points of all indicators for “{{name}}” add up to {{total}} instead of the full mark {{full}}",
    awardWithout: "an award by group must name a group or indicators",
    awardGroupUnknown: "“{{group}}” is not among the groups; check it",
    formulaLong:
      "the formula is too long: on the sheet it would exceed the 8192 characters of Excel; split it into several components",
    formulaArguments:
      "a function of the formula has too many arguments: on the sheet it would exceed the 255 of Excel; split it into several components",
    formulaDeep:
      "the formula is nested too deeply: on the sheet it would exceed the 64 levels of Excel; simplify it",
  },
  expected: {
    more: "the formula stops short; add a number, a name or a closing parenthesis",
    operand: "expected a number, a name or an operator instead of “{{found}}”",
    signs: "write “÷” as “/”, “×” as “*”, “−” as “-”, and brackets in half width",
    operator: "expected an operator (+ - * / ^) between the two values",
    allowed: "only numbers, names, + - * / ^, comparisons, parentheses and the listed functions may be used",
    value: "expected a number or a name instead of {{found}}",
    function: "“{{name}}” is not a function; it may be: {{known}}",
    arguments: "the number of arguments that {{name}} takes is {{wanted}}, and {{found}} are given",
    leastArguments:
      "the number of arguments that {{name}} takes is at least {{least}}, and {{found}} are given",
    rangeOfArguments:
      "the number of arguments that {{name}} takes is {{least}} to {{most}}, and {{found}} are given",
    known: "no quantity or component has the name “{{name}}”; check the spelling",
    end: "the formula of “{{name}}” leads back to itself ({{way}})",
    thisPeriod:
      "the condition for the full mark may read the components of its indicator in this period only, no prior",
  },
};
