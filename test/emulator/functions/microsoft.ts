import type { Answer } from "./answers";
import BY_SOURCE from "./microsoft.json";

/** What Excel answers, and the page of Microsoft that says it; `IronCalc` where none does and LibreOffice has no answer. */
interface Said {
  readonly answer: Answer;
  readonly source: string;
}

const ANSWERS: Readonly<Record<string, Readonly<Record<string, Answer | undefined>>>> = BY_SOURCE;

/** Where LibreOffice answers otherwise than Excel, or has no such function; by formula. */
export const MICROSOFT: Readonly<Record<string, Said>> = Object.fromEntries(
  Object.entries(ANSWERS).flatMap(([source, answers]) =>
    Object.entries(answers).map(([formula, answer]) => [formula, { answer: answer!, source }]),
  ),
);
