import type { z } from "zod";
import { type Particular, type Said, said } from "../i18n/said";
import type { SystemFault } from "./problem";

type Issue = z.core.$ZodIssue;

/** What the schema says of a document, as faults: where, and what would be right there. */
export function documentFaults(issues: readonly Issue[]): SystemFault[] {
  return issues.map((issue) => ({ path: pathText(issue.path), message: faultOf(issue) }));
}

/** The schema names the sentence where it knows better than the library what is wrong. */
const NAMED = [
  "problems.fault.keySyntax",
  "problems.fault.methodUnknown",
  "problems.fault.targetWrong",
  "problems.fault.targetOfSyntax",
  "problems.fault.periodWrong",
] as const;

/** The sentence that the schema has for a wrong value. */
export type NamedFault = (typeof NAMED)[number];

function faultOf(issue: Issue): Said {
  const named = NAMED.find((key) => key === issue.message);
  if (named) return said(named);
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined)
        return said("problems.fault.lost", { expected: typeSaid(issue.expected) });
      return said("problems.fault.typeWrong", {
        expected: typeSaid(issue.expected),
        found: typeSaid(typeOf(issue.input)),
      });
    case "invalid_value":
      return valueFault(issue.values.map((value) => JSON.stringify(value)));
    case "too_big":
      return sizeFault(
        "tooBig",
        issue.origin,
        boundSaid(issue.inclusive ? "atMost" : "below", issue.maximum),
      );
    case "too_small":
      return sizeFault(
        "tooSmall",
        issue.origin,
        boundSaid(issue.inclusive ? "atLeast" : "above", issue.minimum),
      );
    case "invalid_format":
      return said(issue.format === "date" ? "problems.fault.dateWrong" : "problems.fault.invalid");
    case "unrecognized_keys":
      return said("problems.fault.keysUnknown", { keys: issue.keys });
    case "invalid_key":
      return said("problems.fault.spanUnknown");
    default:
      return said("problems.fault.invalid");
  }
}

function valueFault(values: readonly string[]): Said {
  return values.length === 1
    ? said("problems.fault.valueWrong", { expected: values[0]! })
    : said("problems.fault.choiceWrong", { choices: [...values] });
}

type Bound = "atMost" | "below" | "atLeast" | "above";

function boundSaid(bound: Bound, limit: number | bigint): Said {
  return said(`problems.fault.bound.${bound}`, { limit: String(limit) });
}

/** Of a number itself, of the letters of a text, or of the items of a list. */
function sizeFault(fault: "tooBig" | "tooSmall", of: string, bound: Said): Said {
  return said(`problems.fault.${fault}.${of === "string" || of === "array" ? of : "number"}`, { bound });
}

const TYPES = ["number", "int", "string", "boolean", "array", "object", "null", "undefined", "nan"] as const;

function typeSaid(type: string): Particular {
  const known = TYPES.find((name) => name === type);
  return known ? said(`problems.fault.type.${known}`) : type;
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
