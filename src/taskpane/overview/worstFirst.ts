import type { DepartmentProgress } from "../../workbook/state/progress";

/** Who has most to mend, then who lacks most, then who has most to explain; the order of the document among equals. */
export function worstFirst(departments: readonly DepartmentProgress[]): DepartmentProgress[] {
  const missing = ({ wanted, filled }: DepartmentProgress): number => wanted - filled;
  return [...departments].sort(
    (a, b) =>
      b.findings.mandatory - a.findings.mandatory ||
      missing(b) - missing(a) ||
      b.findings.advisory - a.findings.advisory,
  );
}
