import type { AstExpression } from "@borgar/fx";
import { CellError, type CellValue } from "../../model/cell";
import { compareValues } from "../values/operators";
import { toBoolean, toNumber, type Value, VALUE_ERROR } from "../values/values";

/** Evaluates an argument on demand: functions such as IF leave some unread. */
interface Asked {
  /** null, an omitted argument, gives a blank */
  readonly value: (node: AstExpression | null | undefined) => Value;
  readonly one: (node: AstExpression | null | undefined) => CellValue;
}

type Choice = (args: readonly AstExpression[], asked: Asked) => Value;

const MISSING = new CellError("#N/A");

/**
 * Functions that do not evaluate all of their arguments.
 *
 * @source support.microsoft.com "IF function", "IFS function", "SWITCH function", "CHOOSE function", "IFERROR function"
 */
export const CHOICES: Readonly<Record<string, Choice>> = {
  IF: ([condition, yes, no], asked) => {
    const chosen = toBoolean(asked.one(condition));
    if (chosen instanceof CellError) return chosen;
    const branch = chosen ? yes : no;
    return branch === undefined ? chosen : asked.value(branch);
  },
  IFERROR: ([value, fallback], asked) => {
    const result = asked.one(value);
    return result instanceof CellError ? asked.value(fallback) : result;
  },
  IFNA: ([value, fallback], asked) => {
    const result = asked.one(value);
    return result instanceof CellError && result.code === MISSING.code ? asked.value(fallback) : result;
  },
  IFS: (args, asked) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const holds = toBoolean(asked.one(args[i]));
      if (holds instanceof CellError) return holds;
      if (holds) return asked.value(args[i + 1]);
    }
    return MISSING;
  },
  SWITCH: ([wanted, ...cases], asked) => {
    const value = asked.one(wanted);
    if (value instanceof CellError) return value;
    for (let i = 0; i + 1 < cases.length; i += 2) {
      const other = asked.one(cases[i]);
      if (other instanceof CellError) return other;
      if (compareValues(value, other) === 0) return asked.value(cases[i + 1]);
    }
    return cases.length % 2 === 1 ? asked.value(cases.at(-1)) : MISSING;
  },
  CHOOSE: ([place, ...values], asked) => {
    const number = toNumber(asked.one(place));
    if (number instanceof CellError) return number;
    const chosen = Math.trunc(number) - 1;
    return chosen >= 0 && chosen < values.length ? asked.value(values[chosen]) : VALUE_ERROR;
  },
};
