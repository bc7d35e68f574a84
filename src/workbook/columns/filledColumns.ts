import type { Content } from "../plan/plan";
import type { FormatName } from "../plan/formats";
import type { CellValidation, Column } from "./column";

/** A row that is known by what people write into it. */
interface FilledRow<Part extends string> {
  readonly cells: Readonly<Partial<Record<Part, Content>>>;
}

/**
 * Columns of a table that people fill, with what stands in each row already.
 *
 * @param keys of the columns, by what is written there
 */
export function filledColumns<Part extends string>(
  keys: Readonly<Record<Part, string>>,
): (part: Part, width: number, format?: FormatName, validation?: CellValidation) => Column<FilledRow<Part>> {
  return (part, width, format = "entryText", validation) => ({
    ...{ key: keys[part], width },
    cell: ({ cells }) => cells[part] ?? null,
    entered: { format, ...(validation && { validation: () => validation }) },
  });
}

/** A day, as the example is one. */
export function dayValidation(title: string, prompt: string, example: string): CellValidation {
  return { rule: { kind: "date", from: "2000-01-01" }, title, prompt, error: `应填日期，如 ${example}。` };
}

/** Some words, which are not to become a document. */
export function wordsValidation(title: string, prompt: string): CellValidation {
  const error = "不超过 1000 个字，详细材料请另附。";
  return { rule: { kind: "text", longest: 1_000 }, title, prompt, error };
}
