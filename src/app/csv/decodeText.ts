import { problem } from "../../system/problem";
import { fromGb18030 } from "./gb18030";
import { isReadable, strictly } from "./strictly";

const MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte-order mark, or GB 18030, which is what Excel saves as
 * CSV on a Chinese machine.
 *
 * @param name of the file, to say which one is meant
 * @throws Problem when it is no text, when its encoding cannot be told, or when it was damaged before
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const text = marked(bytes) ?? unmarked(bytes);
  if (text === undefined) throw problem("notText", { name });
  assertSound(text, name);
  return text;
}

/** By its byte-order mark; undefined when it has none, or is not what the mark says. */
function marked(bytes: Uint8Array): string | undefined {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  return mark && strictly(mark.encoding, bytes.subarray(mark.bytes.length));
}

function unmarked(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return fromUtf16(bytes);
  const utf8 = strictly("utf-8", bytes);
  if (utf8 === undefined) return fromGb18030(bytes);
  return couldBeEither(utf8) && fromGb18030(bytes) !== undefined ? undefined : utf8;
}

/**
 * The order of bytes in which it is readable: a newline the wrong way round is no character. Should both be, letters
 * and digits of ASCII have their zero behind them in the one and before them in the other.
 */
function fromUtf16(bytes: Uint8Array): string | undefined {
  const [little, big] = (["utf-16le", "utf-16be"] as const).map((encoding) => {
    const text = strictly(encoding, bytes);
    return text !== undefined && isReadable(text) ? text : undefined;
  });
  if (little === undefined || big === undefined) return little ?? big;
  const zeros = [0, 0];
  bytes.forEach((byte, i) => (zeros[i % 2]! += byte === 0 ? 1 : 0));
  if (zeros[0] === zeros[1]) return undefined;
  return zeros[1]! > zeros[0]! ? little : big;
}

/**
 * A few Chinese characters in GB 18030, 一 among them, are letters of other alphabets in UTF-8. A text that holds
 * nothing else is not guessed at, unless those letters stand in words as in München.
 */
function couldBeEither(utf8: string): boolean {
  if (/[\u0800-\uffff]/.test(utf8)) return false;
  return /\P{ASCII}/u.test(utf8.replace(/[a-z]\P{ASCII}|\P{ASCII}[a-z]/giu, ""));
}

/** What was lost when the file was saved does not come back, and what cannot be seen does not belong in a cell. */
function assertSound(text: string, name: string): void {
  const { index, 0: found } = /[^\P{Cc}\t\n\r]|\uFFFD/u.exec(text) ?? {};
  if (index === undefined) return;
  const line = text.slice(0, index).split(/\r\n?|\n/).length;
  if (found === "\uFFFD") throw problem("textDamaged", { name, line });
  const code = found!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  throw problem("controlCharacter", { name, line, code });
}
