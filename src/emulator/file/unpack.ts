import { strFromU8, strToU8, Unzip, type UnzipFile, UnzipInflate, unzipSync, zipSync } from "fflate";
import { WorkbookFileError } from "./fileError";

/** Unpacked, a workbook of this product is below 20 MB, most of it XML, which takes many times that when it is read. */
const XML_LIMIT = 96 * 1024 * 1024;
/** with pictures and whatever else a workbook may hold */
const UNPACKED_LIMIT = 384 * 1024 * 1024;
const PIECE = 64 * 1024;
/** A document type stands at the very beginning of a part. */
const HEAD = 1024;

/** What was found in a package: nothing is kept of it but the part that lists the sheets. */
export interface Unpacked {
  readonly names: readonly string[];
  readonly workbookPart: Uint8Array | undefined;
}

/**
 * Unpacks a package piece by piece, counting what really comes out: what a zip says of its own sizes may be a lie.
 *
 * @throws WorkbookFileError when it is no zip, unpacks to more than can be held, or a part has a document type
 * @source ECMA-376 part 2, 8.1.4: XML parts of a package have no DTD
 */
export function unpackCarefully(bytes: Uint8Array): Unpacked {
  const names: string[] = [];
  const workbook: Uint8Array[] = [];
  const count = { all: 0, xml: 0 };
  const unzip = new Unzip((file) => {
    names.push(file.name);
    inspect(file, count, file.name === "xl/workbook.xml" ? workbook : undefined);
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += PIECE) {
      unzip.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError("not-xlsx", "the file is not a zip package");
  }
  return { names, workbookPart: workbook.length > 0 ? joined(workbook) : undefined };
}

function inspect(file: UnzipFile, count: { all: number; xml: number }, keep: Uint8Array[] | undefined): void {
  const isXml = /\.(xml|rels|vml)$/i.test(file.name);
  let head = "";
  file.ondata = (error, data) => {
    if (error) throw error;
    count.all += data.length;
    if (isXml) count.xml += data.length;
    if (count.all > UNPACKED_LIMIT || count.xml > XML_LIMIT) {
      throw new WorkbookFileError("too-large", "the file unpacks to more than can be held");
    }
    if (isXml && head.length < HEAD) {
      // of UTF-16 every other byte is 0
      head += new TextDecoder("latin1").decode(data.subarray(0, HEAD)).replace(/\0/g, "");
      if (/<!DOCTYPE/i.test(head)) throw new WorkbookFileError("unsafe", `${file.name} has a document type`);
    }
    keep?.push(data);
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const MEDIA = /^xl\/(media|embeddings)\//i;
const STYLES = "xl/styles.xml";
const LONG_BOOLEAN = /(<protection\b[^>]*?\b(?:locked|hidden)=")(true|false)"/g;

/**
 * The same package as the library that reads it can bear it. Pictures and embedded objects are emptied: they are not
 * carried anyway, and the library stumbles over large ones (RangeError in its `stream-buf`, outside of any promise).
 * Locks of cells are written with 0 and 1: LibreOffice writes `false` and `true`, which the file format allows and
 * the library takes for locked.
 *
 * @source ECMA-376 part 1, 18.8.33 `protection`; XML Schema part 2, `boolean`
 */
export function preparedForReading(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const media = names.filter((name) => MEDIA.test(name));
  const styles = unzipSync(bytes, { filter: ({ name }) => name === STYLES })[STYLES];
  const text = styles ? strFromU8(styles) : "";
  const plain = withShortBooleans(withShortBooleans(text));
  if (media.length === 0 && plain === text) return bytes;
  const parts = unzipSync(bytes, { filter: ({ name }) => !MEDIA.test(name) });
  const nothing = Object.fromEntries(media.map((name) => [name, new Uint8Array(1)]));
  return zipSync({ ...parts, ...(styles ? { [STYLES]: strToU8(plain) } : {}), ...nothing }, { level: 0 });
}

/** The first attribute of each that is written so; a cell's protection has two. */
function withShortBooleans(styles: string): string {
  return styles.replace(
    LONG_BOOLEAN,
    (_match, before: string, value: string) => `${before}${value === "true" ? 1 : 0}"`,
  );
}
