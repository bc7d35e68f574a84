import type { AstExpression } from "@borgar/fx";
import { CellError, type CellValue } from "../../model/cell";
import { compareValues } from "../values/operators";
import { Unknowable } from "../values/unknowable";
import { toBoolean, toNumber, type Value, VALUE_ERROR } from "../values/values";
import { broadcast } from "../reading/broadcast";
import {
  computesArrays,
  isWide,
  noteArrays,
  oneValue,
  type Standpoint,
  singleValue,
} from "../reading/references";

interface Asked {
  /** evaluates an argument on demand; null, one that is left empty, gives a blank */
  readonly value: (node: AstExpression | null | undefined) => Value;
  readonly place: Standpoint;
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
    const holds = asked.value(condition);
    if (isMany(holds, asked.place)) return ofMany(holds, [yes, no], asked);
    const chosen = toBoolean(singleValue(holds, asked.place));
    if (chosen instanceof CellError) return chosen;
    const branch = chosen ? yes : no;
    return branch === undefined ? chosen : asked.value(branch);
  },
  IFERROR: (args, asked) => unless(args, asked, () => true),
  IFNA: (args, asked) => unless(args, asked, ({ code }) => code === MISSING.code),
  IFS: (args, asked) => {
    if (args.length % 2 === 1) throw new Unknowable("unknown");
    for (let i = 0; i + 1 < args.length; i += 2) {
      const holds = toBoolean(one(args[i], asked));
      if (holds instanceof CellError) return holds;
      if (holds) return asked.value(args[i + 1]);
    }
    return MISSING;
  },
  SWITCH: ([wanted, ...cases], asked) => {
    const value = one(wanted, asked);
    if (value instanceof CellError) return value;
    for (let i = 0; i + 1 < cases.length; i += 2) {
      const other = one(cases[i], asked);
      if (other instanceof CellError) return other;
      if (compareValues(value, other) === 0) return asked.value(cases[i + 1]);
    }
    return cases.length % 2 === 1 ? asked.value(cases.at(-1)) : MISSING;
  },
  CHOOSE: ([place, ...values], asked) => {
    const number = toNumber(one(place, asked), asked.place.sheet.dates);
    if (number instanceof CellError) return number;
    const chosen = Math.trunc(number) - 1;
    return chosen >= 0 && chosen < values.length ? asked.value(values[chosen]) : VALUE_ERROR;
  },
};

function one(node: AstExpression | null | undefined, { value, place }: Asked): CellValue {
  return oneValue(value(node), place);
}

/** Whether a choice is made for each of several values. */
function isMany(value: Value, place: Standpoint): boolean {
  if (!isWide(value) || Array.isArray(value)) return isWide(value);
  if (computesArrays(place)) noteArrays(place);
  return computesArrays(place);
}

/** IF for each of several conditions: then both branches are computed, as arrays too. */
function ofMany(
  holds: Value,
  branches: readonly (AstExpression | null | undefined)[],
  { value, place }: Asked,
): Value {
  const [yes, no] = branches.map((branch, i) => (branch === undefined ? i === 0 : value(branch)));
  return broadcast(
    [holds, yes!, no!],
    () => true,
    { ...place, isArray: true },
    ([condition, first, second]) => {
      const chosen = toBoolean(condition as CellValue);
      return chosen instanceof CellError ? chosen : (chosen ? first : second)!;
    },
  );
}

/** The second argument where the first is such an error. */
function unless(
  [first, fallback]: readonly AstExpression[],
  asked: Asked,
  isCaught: (error: CellError) => boolean,
): Value {
  const found = asked.value(first);
  if (isMany(found, asked.place))
    return broadcast(
      [found, asked.value(fallback)],
      () => true,
      { ...asked.place, isArray: true },
      ([value, other]) => (value instanceof CellError && isCaught(value) ? other! : value!),
    );
  const result = singleValue(found, asked.place);
  return result instanceof CellError && isCaught(result) ? asked.value(fallback) : result;
}
