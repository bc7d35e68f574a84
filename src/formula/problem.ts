import { type Said, said } from "../i18n/said";
import { Problem } from "../system/problem";

/** A formula that cannot be read: where, and what was expected there. */
export class FormulaProblem extends Problem {
  /**
   * @param formula the text as entered
   * @param index position of the fault, counted from 0
   */
  constructor(
    readonly formula: string,
    readonly index: number,
    readonly expected: Said,
  ) {
    super(said("problems.formulaFault", { formula, position: index + 1, expected }));
  }
}
