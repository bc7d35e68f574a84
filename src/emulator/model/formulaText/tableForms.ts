import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";

/** A table as far as references name it. */
interface Named {
  readonly name: string;
}

/**
 * A formula with its structured references as Excel shows them in a cell: `[@a]` for this row, without the name of the
 * table that the cell is in; of several columns, and of headings or totals, the name stays.
 *
 * @param around the table that the cell is in
 * @source support.microsoft.com "Using structured references with Excel tables": unqualified references, `@`
 */
export function shownReferences(formula: string, around: Named | undefined): string {
  return withStructured(formula, (text) => shown(text, around));
}

/**
 * A formula as the file writes it: `[@a]` is `Table1[[#This Row],[a]]`.
 *
 * @param around the table that the cell is in
 * @source [MS-XLSX] and ECMA-376 part 1, 18.17.2.3: structure references name their table; `@` is of the user interface
 */
export function filedReferences(formula: string, around: Named | undefined): string {
  return withStructured(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference) return text;
    const name = reference.table || around?.name;
    const isOfRow = reference.sections?.includes("this row") === true;
    if (name === undefined || (reference.table && !isOfRow)) return text;
    return stringifyStructRef({ ...reference, table: name }, { thisRow: true });
  });
}

/**
 * A formula that goes from a cell to another one, which may be in another table or in none.
 *
 * @param from the table that the cell was in, and `to` the one that it is in now
 */
export function carriedReferences(formula: string, from: Named | undefined, to: Named | undefined): string {
  return from === to ? formula : shownReferences(filedReferences(formula, from), to);
}

function shown(text: string, around: Named | undefined): string {
  const reference = parseStructRef(text);
  if (!reference || (reference.context ?? []).length > 0) return text;
  const { table = "", columns = [], sections = [] } = reference;
  const isOfRow = sections.includes("this row");
  const isOwn = around !== undefined && (table === "" || table.toLowerCase() === around.name.toLowerCase());
  if (isOwn && columns.length === 1 && sections.length === (isOfRow ? 1 : 0))
    return stringifyStructRef({ ...reference, table: "" });
  if (!isOfRow && (table !== "" || !isOwn)) return text;
  const name = table === "" && isOwn ? around.name : table;
  return columns.length === 0 && isOfRow ? `${name}[@]` : stringifyStructRef({ ...reference, table: name });
}

/** A formula with others in place of its structured references. */
export function withStructured(formula: string, replace: (text: string) => string): string {
  // most formulas mention no table: those need not be tokenized
  if (!formula.includes("[")) return formula;
  let hasChanged = false;
  const tokens = tokenize(`=${formula}`, { mergeRefs: true }).map((token) => {
    const value = token.type === "structured" ? replace(token.value) : token.value;
    if (value !== token.value) hasChanged = true;
    return { ...token, value };
  });
  return hasChanged ? stringifyTokens(tokens).slice(1) : formula;
}
