import type { AstExpression } from "@borgar/fx";
import type { Standpoint } from "../reading/references";
import { Unknowable } from "../values/unknowable";
import type { Value } from "../values/values";

type Evaluate = (node: AstExpression | null | undefined, place: Standpoint) => Value;
type Declared = readonly [name: string, value: AstExpression | null | undefined];

/** The value that a formula itself has given to a name; undefined for any other name. */
export function variableOf(name: string, { variables }: Standpoint): Value | undefined {
  return variables?.get(name.toLowerCase());
}

/**
 * LET: each value may use the names before it, and the last argument all of them.
 *
 * @source support.microsoft.com "LET function"
 */
export function evaluateLet(
  declared: readonly Declared[],
  body: AstExpression | null | undefined,
  place: Standpoint,
  evaluate: Evaluate,
): Value {
  let within = place;
  for (const [name, value] of declared) {
    const variables = new Map(within.variables);
    variables.set(name.toLowerCase(), evaluate(value, within));
    within = { ...within, variables };
  }
  return evaluate(body, within);
}

/** The arguments of LET where it is read as a function. @throws Unknowable for others than names and values in turn */
export function declarationsIn(args: readonly (AstExpression | null | undefined)[]): readonly Declared[] {
  if (args.length < 3 || args.length % 2 === 0) throw new Unknowable("unknown");
  return args.slice(0, -1).flatMap((node, i): Declared[] => {
    if (i % 2 === 1) return [];
    if (node?.type !== "ReferenceIdentifier" || node.kind !== "name") throw new Unknowable("unknown");
    return [[node.value, args[i + 1]]];
  });
}
