import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { WorkbookFileError } from "../fileError";
import { assertZip } from "./recognise";

/** Bytes of unpacked XML. A workbook of this product has less than 20 MB; when read, XML takes many times its size. */
const XML_LIMIT = 96 * 1024 * 1024;
/** bytes of all parts unpacked, pictures and the like included */
const UNPACKED_LIMIT = 384 * 1024 * 1024;
const PIECE = 64 * 1024;
/** Characters of a part searched for a document type, which stands at its beginning. */
const HEAD = 1024;
const READ = /\.(xml|rels|vml)$|^mimetype$|\/customProperty[^/]*\.bin$/i;

/** Contents of a package: the names of all parts, and the bytes of those that are read. */
export interface Unpacked {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

interface Count {
  all: number;
  xml: number;
}

/**
 * Unpacks a package piece by piece, counting the bytes that really come out: the sizes that a zip declares may be
 * false.
 *
 * @throws WorkbookFileError when it is no zip, unpacks to more than can be held, or a part has a document type
 * @source ECMA-376 part 2, 8.1.4: XML parts of a package have no DTD
 */
export function unpackCarefully(bytes: Uint8Array): Unpacked {
  assertZip(bytes);
  // the first pass only checks the limits and keeps nothing
  unpack(bytes, false);
  return unpack(bytes, true);
}

function unpack(bytes: Uint8Array, keeps: boolean): Unpacked {
  const names: string[] = [];
  const pieces = new Map<string, Uint8Array[]>();
  const count: Count = { all: 0, xml: 0 };
  const unzip = new Unzip((file) => {
    names.push(file.name);
    const isRead = READ.test(file.name);
    const kept: Uint8Array[] = [];
    if (isRead && keeps) pieces.set(file.name, kept);
    inspect(file, count, { isRead, kept: keeps ? kept : undefined });
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += PIECE) {
      unzip.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError("damaged", "the zip package cannot be unpacked");
  }
  return { names, parts: new Map([...pieces].map(([name, kept]) => [name, joined(kept)])) };
}

/** @param kept collects the pieces of a part that is read; undefined while all is only counted */
function inspect(
  file: UnzipFile,
  count: Count,
  { isRead, kept }: { readonly isRead: boolean; readonly kept: Uint8Array[] | undefined },
): void {
  let head = "";
  file.ondata = (error, data) => {
    if (error) throw error;
    count.all += data.length;
    if (isRead) count.xml += data.length;
    if (count.all > UNPACKED_LIMIT || count.xml > XML_LIMIT) {
      throw new WorkbookFileError("too-large", "the file unpacks to more than can be held");
    }
    if (!isRead) return;
    if (head.length < HEAD) {
      // of UTF-16 every other byte is 0
      head += new TextDecoder("latin1").decode(data.subarray(0, HEAD)).replace(/\0/g, "");
      if (/<!DOCTYPE/i.test(head)) throw new WorkbookFileError("unsafe", `${file.name} has a document type`);
    }
    kept?.push(data);
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
