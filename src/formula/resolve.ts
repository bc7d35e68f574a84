import { said } from "../i18n/said";
import type { Call, Expression } from "./expression";
import { isFunctionName } from "./functions";
import { parseFormula, positionOfName, type WrittenExpression } from "./parse";
import { FormulaProblem } from "./problem";
import { GUARD } from "./round";

/** The names that a formula may use. */
export interface Scope {
  /** quantities and parameters, which become references */
  readonly names: ReadonlySet<string>;
  /** other components of the same indicator, which are written in full where they are named */
  readonly components: Readonly<Record<string, NamedFormula>>;
}

/** A formula that others may name. */
interface NamedFormula {
  readonly formula: string;
  /** decimals that its value is rounded to before others use it; undefined: not rounded */
  readonly decimals?: number | undefined;
}

/**
 * Reads a formula and settles its names: another component's name becomes that component's own tree, and
 * `prior(…)` becomes a lag on every quantity inside it, so that `growth - prior(growth)` reads lags 0, 1
 * and 2.
 *
 * @throws FormulaProblem for a syntax fault, an unknown name or a formula that leads back to itself
 */
export function resolveFormula(formula: string, scope: Scope): Expression {
  return resolve(parseFormula(formula), { formula, scope, lag: 0, within: [] });
}

interface Naming {
  readonly formula: string;
  readonly scope: Scope;
  readonly lag: number;
  readonly within: readonly string[];
}

function resolve(written: WrittenExpression, place: Naming): Expression {
  switch (written.kind) {
    case "number":
      return written;
    case "reference":
      return resolveName(written.name, place);
    case "negate":
      return { kind: "negate", operand: resolve(written.operand, place) };
    case "binary": {
      const { operator, left, right } = written;
      return { kind: "binary", operator, left: resolve(left, place), right: resolve(right, place) };
    }
    case "call": {
      const { name, arguments: inner } = written;
      if (isFunctionName(name))
        return { kind: "call", name, arguments: inner.map((argument) => resolve(argument, place)) };
      return resolve(inner[0]!, { ...place, lag: place.lag + 1 });
    }
  }
}

function resolveName(name: string, place: Naming): Expression {
  const { formula, scope, lag, within } = place;
  if (scope.names.has(name)) return { kind: "reference", name, lag };
  const component = Object.hasOwn(scope.components, name) ? scope.components[name] : undefined;
  if (component === undefined) {
    throw new FormulaProblem(
      formula,
      positionOfName(formula, name),
      said("problems.expected.known", { name }),
    );
  }
  if (within.includes(name)) {
    throw new FormulaProblem(
      formula,
      positionOfName(formula, name),
      said("problems.expected.end", { name, way: [...within, name].join(" → ") }),
    );
  }
  const { formula: meant, decimals } = component;
  const tree = resolve(parseFormula(meant), { formula: meant, scope, lag, within: [...within, name] });
  return decimals === undefined ? tree : rounded(tree, decimals, { id: name, lag });
}

/** The value of a component as it is published. */
export function rounded(
  expression: Expression,
  decimals: number,
  component: NonNullable<Call["component"]>,
): Expression {
  const round = (value: Expression, places: number): Call => ({
    kind: "call",
    name: "round",
    arguments: [value, { kind: "number", value: places }],
  });
  // what stands in a cell has nothing that cancels
  if (expression.kind === "reference") return { ...round(expression, decimals), component };
  return { ...round({ ...round(expression, decimals + GUARD), isGuard: true }, decimals), component };
}
