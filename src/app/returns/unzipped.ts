import { unzipSync } from "fflate";
import { fromGb18030 } from "../csv/gb18030";
import { strictly } from "../csv/strictly";
import { problem } from "../../system/problem";

/** A file that came back, before it is read. */
export interface GivenFile {
  /** with the folders that it came from, where that is known */
  readonly name: string;
  /** when it was saved last, in milliseconds since 1970, as the disk says it */
  readonly modified?: number | undefined;
  bytes(): Promise<Uint8Array>;
}

/** in an archive, and in those that are in it */
export const MOST_FILES = 1_000;
/** bytes of all files in an archive */
const MOST_BYTES = 512 * 1024 * 1024;
/** What may be a workbook, of whatever program: the reader says what cannot be read. */
const ARCHIVE_NAME = /\.(zip|rar|7z)$/i;
const WORKBOOK_NAME = /(^|[\\/])(?!~\$|\.)[^\\/]*\.(xlsx|xlsm|xltx|xltm|xls|et|ett|ods|xlsb)$/i;
/** bytes of one file in an archive: more than any workbook that is opened */
const LONGEST = 64 * 1024 * 1024;
/** what systems put into archives by themselves */
const BESIDE = /(^|[\\/])(__MACOSX[\\/]|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
const WORKBOOK = "[Content_Types].xml";

/** How files of other archivers begin. @source RAR 5.0 archive format; 7z format: signature header */
const OTHER_ARCHIVES = ["Rar!", "7z\u00bc\u00af"];

/**
 * The files of an archive, archives in it among them; the file itself where it is no archive. Each is unpacked when it is asked
 * for.
 *
 * @throws Problem when it holds more than can be read, or nothing, or is of a kind that cannot be opened
 */
export function unzipped(
  bytes: Uint8Array,
  { name, modified }: Pick<GivenFile, "name" | "modified">,
): GivenFile[] {
  const itself: GivenFile = { name, modified, bytes: () => Promise.resolve(bytes) };
  const signature = String.fromCharCode(...bytes.subarray(0, 4));
  if (OTHER_ARCHIVES.includes(signature)) throw problem("archiveUnknown", { name });
  const entries = isZip(bytes) ? entriesOf(bytes) : undefined;
  if (!entries || entries.some((entry) => entry.name === WORKBOOK)) return [itself];
  const files = entries.filter(({ name: inside }) => isCollected(inside));
  // a workbook of another program is an archive too: what is wrong with it the reader says
  if (files.length === 0 && !isArchiveName(name)) return [itself];
  if (files.length === 0) throw problem("archiveEmpty", { name });
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > MOST_FILES || whole > MOST_BYTES || files.some(({ size }) => size > LONGEST))
    throw problem("archiveTooLarge", { name, most: MOST_FILES });
  return files.map((entry) => ({
    name: `${name}/${readable(entry.name)}`,
    modified,
    bytes: () => Promise.resolve(unpacked(bytes, entry)),
  }));
}

function isWorkbookName(name: string): boolean {
  return WORKBOOK_NAME.test(name);
}

/** Whether a file in a folder is looked at, by its name: a workbook, or an archive of them. */
export function isCollected(name: string): boolean {
  return (isWorkbookName(name) || isArchiveName(name)) && !BESIDE.test(name);
}

/** Whether a file is opened as an archive, by its name. */
export function isArchiveName(name: string): boolean {
  return ARCHIVE_NAME.test(name);
}

/** A file in an archive, of which two may have one name. */
interface Entry {
  readonly name: string;
  readonly size: number;
  /** among all entries, from 0 */
  readonly place: number;
}

function unpacked(bytes: Uint8Array, { name, place }: Entry): Uint8Array {
  let at = 0;
  return unzipSync(bytes, { filter: () => at++ === place })[name]!;
}

function isZip(bytes: Uint8Array): boolean {
  // 3: a file comes first; 5: there is none
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Undefined where it is none, or damaged: the reader of workbooks says so. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize: size }) => {
        entries.push({ name, size, place: entries.length });
        return false;
      },
    });
    return entries;
  } catch {
    return undefined;
  }
}

/**
 * A name as people know it. Chinese Windows and WPS write GBK without saying so, which comes as single bytes.
 *
 * @source PKWARE APPNOTE 4.4.4, bit 11: names are UTF-8; else of an unknown code page
 */
function readable(name: string): string {
  const codes = [...name].map((letter) => letter.codePointAt(0)!);
  if (!codes.some((code) => code > 0x7f) || codes.some((code) => code > 0xff)) return name;
  const bytes = Uint8Array.from(codes);
  return strictly("utf-8", bytes) ?? fromGb18030(bytes) ?? name;
}
