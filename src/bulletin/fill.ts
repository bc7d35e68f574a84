import { type Data, type Datum, isList, type PlacedNumber } from "./datum";
import { numbersIn } from "./numbers";
import { parseTemplate, type Piece, TemplateError } from "./template";

/** What stood in the place of a name. */
export interface UsedDatum {
  readonly name: string;
  readonly shown: string;
}

/** A text that was made of a template. */
export interface Filled extends Datum {
  /** in the order of the text */
  readonly used: readonly UsedDatum[];
}

const NOTHING_SAID: Filled = { shown: "", numbers: [], used: [] };

/**
 * The text of a template: of several lines the first of which all is known.
 *
 * @param cell where the template stands: numbers that are written into it are from there
 * @returns undefined where too little is known for any line
 * @throws TemplateError for what is no template, and for names that nothing has
 */
export function fillTemplate(template: string, data: Data, cell: string): Filled | undefined {
  const lines = template
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(parseTemplate);
  // a name that nothing has is told also where another line is taken
  lines.forEach((pieces) => checkNames(pieces, new Set(data.keys()), data));
  for (const pieces of lines) {
    const filled = fillPieces(pieces, data, cell);
    if (filled) return filled;
  }
  return undefined;
}

function fillPieces(pieces: readonly Piece[], data: Data, cell: string): Filled | undefined {
  const parts: Filled[] = [];
  for (const piece of pieces) {
    const part = fillPiece(piece, data, cell);
    if (!part) return undefined;
    parts.push(part);
  }
  return joined(parts);
}

/** @returns undefined where it wants something that is not known */
function fillPiece(piece: Piece, data: Data, cell: string): Filled | undefined {
  if (piece.kind === "text") return written(piece.text, cell);
  if (piece.kind === "optional") return fillPieces(piece.pieces, data, cell) ?? NOTHING_SAID;
  const datum = data.get(piece.name);
  const isKnown = datum !== undefined && (!isList(datum) || datum.items.length > 0);
  if (piece.kind === "test") return isKnown === piece.isKnown ? NOTHING_SAID : undefined;
  if (!isKnown) return undefined;
  if (piece.kind === "list") return isList(datum) ? fillList(piece, datum.items, data, cell) : undefined;
  return isList(datum) ? undefined : { ...datum, used: [{ name: piece.name, shown: datum.shown }] };
}

function fillList(
  { item, between }: Extract<Piece, { kind: "list" }>,
  items: readonly Data[],
  data: Data,
  cell: string,
): Filled | undefined {
  const told = items.flatMap((own) => fillPieces(item, new Map([...data, ...own]), cell) ?? []);
  if (told.length === 0) return undefined;
  return joined(told.flatMap((part, i) => (i === 0 ? [part] : [written(between, cell), part])));
}

function written(text: string, cell: string): Filled {
  return { shown: text, numbers: numbersIn(text).map((number) => ({ ...number, cell })), used: [] };
}

function joined(parts: readonly Filled[]): Filled {
  let shown = "";
  const numbers: PlacedNumber[] = [];
  for (const part of parts) {
    numbers.push(...part.numbers.map((number) => ({ ...number, at: number.at + shown.length })));
    shown += part.shown;
  }
  return { shown, numbers, used: parts.flatMap(({ used }) => used) };
}

/** @throws TemplateError for a name that nothing has, or that is used as what it is not */
function checkNames(pieces: readonly Piece[], names: ReadonlySet<string>, data: Data): void {
  for (const piece of pieces) {
    if (piece.kind === "text") continue;
    if (piece.kind === "optional") {
      checkNames(piece.pieces, names, data);
      continue;
    }
    const { name } = piece;
    if (!names.has(name)) throw new TemplateError({ kind: "unknown", name });
    const datum = data.get(name);
    const list = datum && isList(datum) ? datum : undefined;
    if (piece.kind === "value" && list) throw new TemplateError({ kind: "isList", name });
    if (piece.kind !== "list") continue;
    if (!list) throw new TemplateError({ kind: "noList", name });
    checkNames(piece.item, new Set([...names, ...list.names]), data);
  }
}
