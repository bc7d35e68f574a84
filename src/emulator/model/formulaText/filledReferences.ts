import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { withStructured } from "./tableForms";

/** Titles of the columns of a table by its name; `""` for the one that the cell is in. */
type TitlesOf = (table: string) => readonly string[] | undefined;

/**
 * A formula that is filled to the right or to the left: structured references to one column go on to the next, and from the
 * last column to the first; those to several columns stay.
 *
 * @param distance columns to the right
 * @source support.microsoft.com "Using structured references with Excel tables", moving, copying, and filling: to the right or
 * left, column specifiers adjust like a series
 */
export function filledReferences(formula: string, distance: number, titlesOf: TitlesOf): string {
  return withStructured(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference || reference.columns?.length !== 1) return text;
    // `[[a]:[a]]` is parsed as one column, and is a range of columns
    if (/\]:\[/.test(text)) return text;
    const titles = titlesOf(reference.table ?? "") ?? [];
    const at = titles.findIndex((title) => title.toLowerCase() === reference.columns![0]!.toLowerCase());
    if (at < 0) return text;
    const next = titles[(((at + distance) % titles.length) + titles.length) % titles.length]!;
    return stringifyStructRef({ ...reference, columns: [next] });
  });
}
