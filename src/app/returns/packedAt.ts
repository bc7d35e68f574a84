/** Signatures of the directory at the end of an archive, and of an entry of it. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** A comment may follow the directory. */
const LONGEST_COMMENT = 0xffff;

/**
 * When the newest file was put into an archive, by the clock and time zone of whoever did it: taken for those of this machine.
 *
 * @returns milliseconds since 1970; undefined where the archive cannot be read
 * @source PKWARE APPNOTE 4.3.12 and 4.3.16; the time is that of MS-DOS, to two seconds
 */
export function packedAt(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  let newest: number | undefined;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return newest;
    newest = Math.max(newest ?? 0, timeOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)));
    const texts = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += texts.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
  return newest;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function timeOf(date: number, time: number): number {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 0xf, date & 0x1f];
  return new Date(year, month - 1, day, time >> 11, (time >> 5) & 0x3f, (time & 0x1f) * 2).getTime();
}
