import fc from "fast-check";
import type { BinaryOperator, Expression } from "../../src/formula/expression";
import type { FunctionName } from "../../src/formula/functions";

const OPERATORS: readonly BinaryOperator[] = ["+", "-", "*", "/", "^", "<", "<=", ">", ">=", "=", "<>"];
const NAMES = ["gdp", "tax", "pm25"] as const;
const LAGS = [0, 1, 2] as const;

/** Numbers as people enter them: up to six decimals, not so large that Excel's 15 digits matter. */
const entered = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((value) => value / 100);
const small = fc.integer({ min: -12, max: 12 });

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .oneof(entered, small)
      .map((value): Expression => ({ kind: "number", value: value === 0 ? 0 : value })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...LAGS))
      .map(([name, lag]): Expression => ({ kind: "reference", name, lag })),
  },
);

const call = (
  name: FunctionName,
  inner: fc.Arbitrary<Expression>,
  least: number,
  most = least,
): fc.Arbitrary<Expression> =>
  fc
    .array(inner, { minLength: least, maxLength: most })
    .map((items) => ({ kind: "call", name, arguments: items }));

/** Any tree of the formula language, four levels deep. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const inner = tie("tree");
  return {
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      leaf,
      inner.map((operand): Expression => ({ kind: "negate", operand })),
      fc
        .tuple(fc.constantFrom(...OPERATORS), inner, inner)
        .map(([operator, left, right]): Expression => ({ kind: "binary", operator, left, right })),
      fc.oneof(
        ...(["min", "max", "sum", "average"] as const).map((name) => call(name, inner, 1, 3)),
        ...(["abs", "ln", "exp", "sqrt"] as const).map((name) => call(name, inner, 1)),
        call("if", inner, 3),
        call("given", inner, 2),
        call("clamp", inner, 3),
        fc.tuple(inner, fc.integer({ min: 0, max: 4 })).map(([value, places]): Expression => ({
          kind: "call",
          name: "round",
          arguments: [value, { kind: "number", value: places }],
        })),
      ),
    ),
  };
}).tree;

/** A value for every name and lag; some are missing. */
export const inputs: fc.Arbitrary<ReadonlyMap<string, number>> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: entered },
      { weight: 2, arbitrary: small },
      { weight: 1, arbitrary: fc.constant(NaN) },
    ),
    {
      minLength: NAMES.length * LAGS.length,
      maxLength: NAMES.length * LAGS.length,
    },
  )
  .map(
    (values) =>
      new Map(
        NAMES.flatMap((name, i) => LAGS.map((lag) => [`${name}@${lag}`, values[i * LAGS.length + lag]!])),
      ),
  );
