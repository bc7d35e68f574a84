import { WorkbookFileError } from "../fileError";

/** @source [MS-CFB] 2.2: signature of a compound file, in which Excel kept .xls and keeps encrypted workbooks */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

/**
 * Refuses a file that is no zip package, and tells by its bytes what it is.
 *
 * @throws WorkbookFileError `encrypted`, `old-excel` or `not-a-workbook`
 * @source [MS-OFFCRYPTO] 2.3.4: an encrypted package is the stream `EncryptedPackage` of a compound file
 */
export function assertZip(bytes: Uint8Array): void {
  if (beginsWith(bytes, ZIP)) return;
  if (!beginsWith(bytes, COMPOUND))
    throw new WorkbookFileError("not-a-workbook", "the file is no zip package");
  throw holds(bytes, "EncryptedPackage")
    ? new WorkbookFileError("encrypted", "the package is encrypted")
    : new WorkbookFileError("old-excel", "a compound file that holds no encrypted package");
}

/**
 * Why a package without a workbook part cannot be opened.
 *
 * @param mimetype the part of that name, which packages of OpenDocument begin with
 */
export function strangePackage(names: readonly string[], mimetype: string | undefined): WorkbookFileError {
  if (mimetype?.startsWith(OPEN_DOCUMENT)) return new WorkbookFileError("open-document", mimetype);
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name)))
    return new WorkbookFileError("binary", "the workbook part is binary");
  return names.some((name) => name.startsWith("xl/"))
    ? new WorkbookFileError("damaged", "the package has no workbook part")
    : new WorkbookFileError("not-a-workbook", "the package holds no workbook");
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Names of streams stand in the directory of a compound file in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
