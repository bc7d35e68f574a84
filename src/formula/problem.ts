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
    readonly expected: string,
  ) {
    super(`公式“${formula}”第 ${index + 1} 个字符处有误：${expected}`);
  }
}
