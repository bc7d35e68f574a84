import { Unzip, type UnzipFile, UnzipInflate, unzipSync, zipSync } from "fflate";
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

/**
 * The same package with nothing in its pictures and embedded objects: they are not carried anyway, and the library
 * that reads the rest stumbles over large ones (RangeError in its `stream-buf`, outside of any promise).
 */
export function withoutMedia(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const media = names.filter((name) => MEDIA.test(name));
  if (media.length === 0) return bytes;
  const parts = unzipSync(bytes, { filter: ({ name }) => !MEDIA.test(name) });
  const nothing = Object.fromEntries(media.map((name) => [name, new Uint8Array(1)]));
  return zipSync({ ...parts, ...nothing }, { level: 0 });
}
