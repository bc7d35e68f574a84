import type { z } from "zod";
import { type Particular, type Said, said } from "../i18n/said";
import type { SystemFault } from "./problem";

type Issue = z.core.$ZodIssue;

/** What the schema says of a document, as faults: where, and what would be right there. */
export function documentFaults(issues: readonly Issue[]): SystemFault[] {
  return issues.map((issue) => ({ path: pathText(issue.path), message: faultOf(issue) }));
}

/** The schema names the sentence where it knows better than the library what is wrong. */
const NAMED = ["problems.fault.keySyntax", "problems.fault.methodUnknown"] as const;

/** The sentence that the schema has for a wrong value. */
export type NamedFault = (typeof NAMED)[number];

function faultOf(issue: Issue): Said {
  const named = NAMED.find((key) => key === issue.message);
  if (named) return said(named);
  switch (issue.code) {
    case "invalid_type":
      return said("problems.fault.typeWrong", {
        expected: typeSaid(issue.expected),
        found: typeSaid(typeOf(issue.input)),
      });
    case "invalid_value":
      return valueFault(issue.values.map((value) => JSON.stringify(value)));
    case "too_big":
      return boundFault("big", issue.origin, `${issue.inclusive ? "<=" : "<"}${issue.maximum}`);
    case "too_small":
      return boundFault("small", issue.origin, `${issue.inclusive ? ">=" : ">"}${issue.minimum}`);
    case "invalid_format":
      return said(issue.format === "date" ? "problems.fault.dateWrong" : "problems.fault.invalid");
    case "unrecognized_keys":
      return said("problems.fault.keysUnknown", { keys: issue.keys.map((key) => `"${key}"`).join(", ") });
    default:
      return said("problems.fault.invalid");
  }
}

function valueFault(values: readonly string[]): Said {
  return values.length === 1
    ? said("problems.fault.valueWrong", { expected: values[0]! })
    : said("problems.fault.choiceWrong", { choices: values.join("|") });
}

function boundFault(side: "big" | "small", kind: string, bound: string): Said {
  if (kind !== "string" && kind !== "array")
    return said(side === "big" ? "problems.fault.tooBig" : "problems.fault.tooSmall", { kind, bound });
  const counted = said(`problems.fault.counted.${kind}`);
  const key = side === "big" ? "problems.fault.tooMany" : "problems.fault.tooFew";
  return said(key, { kind, bound, counted });
}

function typeSaid(type: string): Particular {
  return type === "number" || type === "array" || type === "null" || type === "nan"
    ? said(`problems.fault.type.${type}`)
    : type;
}

/** As the library names types. */
function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isNaN(value) ? "nan" : typeof value;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}
