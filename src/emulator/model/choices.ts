import type { DataValidation } from "./rules";

/**
 * Choices that are written into a rule: its formula is one text, in which a quotation mark stands twice.
 *
 * @source Excel.ListDataValidation.source; ECMA-376 part 1, 18.3.1.32 `dataValidation`
 */
export function choicesFormula(choices: string): string {
  return `"${choices.replaceAll('"', '""')}"`;
}

/** The choices as they were given, with commas between them; undefined for a list that is anything else. */
export function choicesOf({ type, formulae: [formula] }: DataValidation): string | undefined {
  if (type !== "list" || typeof formula !== "string" || !formula.startsWith('"')) return undefined;
  return formula.slice(1, -1).replaceAll('""', '"');
}
