import { problem } from "../../system/problem";

export type Delimiter = "," | ";" | "\t";

/** One record of a CSV file. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** where each field begins, as an editor counts lines */
  readonly lines: readonly number[];
}

const OPENING = / *"/y;
const QUOTED = / *"([^"]*(?:""[^"]*)*)"(?!") */y;

/**
 * Splits a CSV file into its records, blank ones too. A quoted field may hold delimiters, newlines and doubled
 * quotes; blanks around its quotes are passed over. Newlines are CRLF, LF or CR, in a field always LF.
 *
 * @param name of the file, to say where a fault is
 * @throws Problem when a quote is not closed, or something stands behind it
 * @source RFC 4180, section 2
 */
export function* csvRecords(text: string, delimiter: Delimiter, name: string): Generator<CsvRecord> {
  const source = text.replace(/\r\n?/g, "\n");
  let [fields, lines]: [string[], number[]] = [[], []];
  for (let at = 0, line = 1; ; at++) {
    lines.push(line);
    const { value, end, height, fault } = fieldAt(source, at, delimiter);
    if (fault) throw problem(fault, { name, line, column: lines.length });
    fields.push(value);
    at = end;
    line += height;
    if (source[at] === delimiter) continue;
    yield { fields, lines };
    if (at >= source.length) return;
    [fields, lines] = [[], []];
    line += 1;
  }
}

interface Field {
  readonly value: string;
  /** where the delimiter or the newline behind it stands */
  readonly end: number;
  /** how many newlines are in it */
  readonly height: number;
  /** what is wrong with its quotes, and what to do */
  readonly fault?: "csvOpenQuote" | "csvBehindQuote";
}

function fieldAt(source: string, at: number, delimiter: Delimiter): Field {
  OPENING.lastIndex = at;
  if (!OPENING.test(source)) {
    const end = endOfPlain(source, at, delimiter);
    return { value: source.slice(at, end), end, height: 0 };
  }
  QUOTED.lastIndex = at;
  const [, inner] = QUOTED.exec(source) ?? [];
  if (inner === undefined) return { value: "", end: at, height: 0, fault: "csvOpenQuote" };
  const end = QUOTED.lastIndex;
  const field = { value: inner.replaceAll('""', '"'), end, height: inner.split("\n").length - 1 };
  const isEnd = end >= source.length || source[end] === delimiter || source[end] === "\n";
  if (isEnd) return field;
  return { ...field, fault: "csvBehindQuote" };
}

function endOfPlain(source: string, at: number, delimiter: Delimiter): number {
  let end = at;
  while (end < source.length && source[end] !== delimiter && source[end] !== "\n") end++;
  return end;
}
