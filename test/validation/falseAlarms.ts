import type { Submission } from "../../src/validation/entries";
import type { Finding } from "../../src/validation/finding";
import { validate } from "../../src/validation/validate";
import { note } from "./changes";
import { plausibleCounty } from "./plausibleCounty";

const COUNTIES = 200;

/** A submission with other numbers in its cells. */
function filledBy(submission: Submission, values: ReadonlyMap<string, number>): Submission {
  const entries = [...submission.entries].map(([at, entry]) => {
    const value = values.get(at);
    return [at, value === undefined ? entry : { ...entry, kind: "number" as const, value }] as const;
  });
  return { ...submission, entries: new Map(entries) };
}

/** What the check says of counties that have entered nothing wrong. */
export function falseAlarms(sound: Submission): {
  readonly counties: number;
  readonly mandatory: readonly Finding[];
  readonly advisory: readonly Finding[];
} {
  // where what was published is from; too short for an explanation of anything else
  const sourced = sound.system.quantities
    .filter(({ optional }) => optional)
    .reduce((told, { key }) => note(key, "remark", "统计公报")(told), sound);
  const findings = Array.from({ length: COUNTIES }, (_, seed) =>
    validate(filledBy(sourced, plausibleCounty(seed + 1))),
  ).flat();
  return {
    counties: COUNTIES,
    mandatory: findings.filter(({ severity }) => severity === "mandatory"),
    advisory: findings.filter(({ severity }) => severity === "advisory"),
  };
}
