import type { Contents } from "./contents";

/** The rows of a rectangle from one on, up to another; rows are counted from the first of the rectangle. */
export function rowsOf(contents: Contents, from: number, to?: number): Contents {
  const { values, types, formats, formulas } = contents;
  return {
    ...contents,
    row: contents.row + from,
    values: values.slice(from, to),
    types: types.slice(from, to),
    ...(formats ? { formats: formats.slice(from, to) } : {}),
    ...(formulas ? { formulas: formulas.slice(from, to) } : {}),
  };
}

/** The part of a rectangle that stands above a row of the sheet. */
export function above(contents: Contents, row: number): Contents {
  return rowsOf(contents, 0, Math.max(0, row - contents.row));
}
