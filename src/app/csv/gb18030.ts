import { isReadable, strictly } from "./strictly";

/**
 * Reads GB 18030 where it plainly is that. Nearly every pair of bytes is some character of it, so that other
 * encodings come out as rare ones: a text is taken only when at least half of its pairs are of GB 2312, the common
 * ones.
 *
 * @returns undefined for what is not GB 18030, or not plainly
 * @source GB 18030-2005, tables of one, two and four bytes; GB 2312-1980, rows 1 to 87
 */
export function fromGb18030(bytes: Uint8Array): string | undefined {
  const text = strictly("gb18030", bytes);
  if (text === undefined || !isReadable(text)) return undefined;
  return commonPairs(bytes) >= 0.5 ? text.replace(/^\uFEFF/, "") : undefined;
}

/** Share of the pairs of bytes that are of GB 2312; 1 when there are no pairs. */
function commonPairs(bytes: Uint8Array): number {
  let [pairs, common] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0];
    const width = widthOf(first, second);
    if (width === 2) pairs += 1;
    if (width === 2 && first >= 0xa1 && first <= 0xf7 && second >= 0xa1) common += 1;
    at += width;
  }
  return pairs === 0 ? 1 : common / pairs;
}

function widthOf(first: number, second: number): 1 | 2 | 4 {
  if (first <= 0x80) return 1;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}
