import { type Said, said } from "../i18n/said";
import { hearDoubts } from "../excel/read/doubts";
import type { FormulaDoubt } from "../validation/entries";

/**
 * What the emulated host says of a formula where it cannot confirm the result in the cell: why, or what it computes.
 */
interface Opinion {
  readonly doubt?: "circular" | "unknown" | "volatile" | "external";
  readonly value?: unknown;
}

/** An Excel that may not be able to compute everything, and says so. */
export interface DoubtingExcel {
  opinionOf(sheet: string, cell: string): Opinion | undefined;
}

/** From now on entries are read with what this Excel says of their formulas. */
export function hearDoubtsOf(excel: DoubtingExcel): void {
  hearDoubts(() => (sheet, cell): FormulaDoubt | undefined => {
    const opinion = excel.opinionOf(sheet, cell);
    if (!opinion) return undefined;
    if (opinion.doubt) return { kind: opinion.doubt };
    return { kind: "differs", computed: shown(opinion.value) };
  });
}

function shown(value: unknown): string | Said {
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return value === null || value === "" ? said("quoted.blank") : String(value);
}
