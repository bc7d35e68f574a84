import { strFromU8, unzipSync } from "fflate";
import { packedAt } from "./packedAt";

const PROPERTIES = "docProps/core.xml";
/** Longer than any list of properties. */
const LONGEST = 64 * 1024;
/** Workbooks that this product makes say so, so that the same workbook has the same bytes. */
const NO_TIME = Date.UTC(2000, 0, 2);

/**
 * When a workbook was saved last, by what it says of itself: a copy on another disk has another time, but not another one here.
 * Excel notes it in the properties and packs without times; openpyxl, Gnumeric and a converting LibreOffice leave the
 * properties as they found them and pack with times: the later of the two counts.
 *
 * @returns milliseconds since 1970; undefined where it does not say
 * @source ECMA-376 part 2, 11.1: core properties, `dcterms:modified`
 */
export function savedAt(bytes: Uint8Array): number | undefined {
  const found = propertiesOf(bytes);
  const [, written] = /<dcterms:modified[^>]*>([^<]+)</.exec(found ? strFromU8(found) : "") ?? [];
  const times = [Date.parse(written ?? ""), packedAt(bytes) ?? NaN].filter((time) => time > NO_TIME);
  return times.length > 0 ? Math.max(...times) : undefined;
}

function propertiesOf(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === PROPERTIES && originalSize < LONGEST,
    })[PROPERTIES];
  } catch {
    // what is wrong with it the reader of workbooks says
    return undefined;
  }
}
