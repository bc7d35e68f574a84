import { quantityOf } from "../system/lookup";
import type { StructureFault, Submission } from "./entries";
import { entryLags } from "./entryLags";
import type { Finding } from "./finding";
import { checkParameters } from "./parameters";
import type { Entered } from "./rule";
import { RULES } from "./allRules";

/** Everything that is wrong with what was entered: mandatory findings first, then in the order of the sheets. */
export function validate(submission: Submission): Finding[] {
  const findings = [
    ...submission.faults.map(structureFinding),
    ...submission.parameters.flatMap(checkParameters),
    ...enteredCells(submission).flatMap((entered) => findingsOn(entered, submission)),
  ];
  const rank = ({ severity }: Finding): number => (severity === "mandatory" ? 0 : 1);
  return findings.sort((a, b) => rank(a) - rank(b));
}

export function isMandatory({ severity }: Finding): boolean {
  return severity === "mandatory";
}

function structureFinding(fault: StructureFault): Finding {
  return { severity: "mandatory", ...fault };
}

function enteredCells({ system, entries }: Submission): Entered[] {
  const lags = entryLags(system);
  return [...entries.values()].map((entry) => {
    const quantity = quantityOf(system, entry.key);
    return {
      entry,
      quantity,
      name: `${system.period - entry.lag}年${quantity.name}`,
      required: entry.lag <= lags.get(entry.key)!.required,
    };
  });
}

function findingsOn(entered: Entered, submission: Submission): Finding[] {
  const { entry } = entered;
  return RULES.filter((rule) => rule.breaks(entered, submission)).map((rule) => ({
    rule: rule.id,
    severity: rule.severity,
    sheet: entry.sheet,
    cell: entry.cell,
    key: entry.key,
    found: entry.kind === "blank" ? "" : String(entry.value),
    expected: rule.expected(entered, submission),
    message: rule.message(entered, submission),
  }));
}
