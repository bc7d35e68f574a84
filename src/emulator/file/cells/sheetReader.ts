import { TreeBuilder, type XmlElement } from "../../xml/tree";
import { localName, type StartTag, walkXml } from "../../xml/walk";
import type { RawCell } from "./rawCell";

export interface RawRow {
  /** counted from 0 */
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  end: number;
}

export interface SheetHandler {
  readonly row: (row: RawRow) => void;
  readonly cell: (cell: RawCell, row: number, column: number) => void;
}

/** What is read of a sheet's part besides its cells. */
export interface SheetTree {
  /** everything but the rows, with positions in the text */
  readonly root: XmlElement;
  /** rows or cells have no `r` attribute, or are out of order */
  readonly isIrregular: boolean;
}

/**
 * Reads a sheet from its beginning to its end: cells one by one, the rest as a tree.
 *
 * @throws Error when the text is not well-formed
 */
export function walkSheet(text: string, handler: SheetHandler): SheetTree {
  const builder = new TreeBuilder();
  const data = new DataReader(handler);
  let inData = false;
  walkXml(text, {
    open: (tag) => {
      if (inData) data.open(tag);
      else builder.open(tag);
      if (!inData && builder.depth === 2 && localName(tag.name) === "sheetData") inData = true;
    },
    text: (characters) => (inData ? data.text(characters) : builder.text(characters)),
    close: (name, start, end) => {
      if (inData && localName(name) === "sheetData") inData = false;
      if (inData) data.close(name, end);
      else builder.close(start, end);
    },
  });
  return { root: builder.root!, isIrregular: data.isIrregular };
}

/** Handles the tags inside `sheetData`. */
class DataReader {
  isIrregular = false;
  private rowNumber = -1;
  private column = -1;
  private row: RawRow | undefined;
  private cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } | undefined;
  private inside: "f" | "v" | "t" | undefined;
  private pronounced = 0;

  constructor(private readonly handler: SheetHandler) {}

  open({ name, attributes, start }: StartTag): void {
    switch (localName(name)) {
      case "row":
        this.openRow(attributes, start);
        break;
      case "c":
        this.openCell(attributes);
        break;
      case "f":
        this.inside = "f";
        if (this.cell) this.cell.formula = { attributes, text: "" };
        break;
      case "v":
        this.inside = "v";
        if (this.cell) this.cell.value = "";
        break;
      case "is":
        if (this.cell) this.cell.inline = "";
        break;
      case "t":
        this.inside = "t";
        break;
      case "rPh":
        this.pronounced += 1;
    }
  }

  text(characters: string): void {
    const cell = this.cell;
    if (!cell || !this.inside) return;
    if (this.inside === "f")
      cell.formula = { attributes: cell.formula!.attributes, text: cell.formula!.text + characters };
    else if (this.inside === "v") cell.value += characters;
    else if (this.pronounced === 0 && cell.inline !== undefined) cell.inline += characters;
  }

  close(name: string, end: number): void {
    switch (localName(name)) {
      case "row":
        this.row!.end = end;
        this.handler.row(this.row!);
        break;
      case "c":
        if (this.cell) this.handler.cell(this.cell, this.rowNumber, this.column);
        this.cell = undefined;
        break;
      case "rPh":
        this.pronounced -= 1;
        break;
      default:
        this.inside = undefined;
    }
  }

  private openRow(attributes: StartTag["attributes"], start: number): void {
    const row = attributes.r === undefined ? this.rowNumber + 1 : Number(attributes.r) - 1;
    this.isIrregular ||= attributes.r === undefined || row <= this.rowNumber;
    this.rowNumber = row;
    this.column = -1;
    this.row = { row, attributes, start, end: start };
  }

  private openCell(attributes: StartTag["attributes"]): void {
    const column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    this.isIrregular ||= attributes.r === undefined || column <= this.column;
    this.column = column;
    this.cell = { attributes };
  }
}

/** The column of an address, counted from 0. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i) | 0x20;
    if (code < 97 || code > 122) break;
    column = column * 26 + code - 96;
  }
  return column - 1;
}
