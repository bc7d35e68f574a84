import { strToU8, zipSync } from "fflate";
import { savedAt } from "../../../src/app/returns/savedAt";

const properties = (modified: string): Uint8Array =>
  strToU8(`<x><dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></x>`);
/** As one program notes it in the properties, and packs. */
const file = (modified: string, packed: Date): Uint8Array =>
  zipSync({
    "docProps/core.xml": [properties(modified), { mtime: packed }],
    "a.xml": [strToU8("a"), { mtime: packed }],
  });

const NEVER = new Date(1980, 0, 1, 12);
const NOON = new Date(2022, 0, 20, 12, 0, 2);

describe("when a workbook was saved", () => {
  it.each<[how: string, bytes: Uint8Array, time: number | undefined]>([
    [
      "as Excel notes it, which packs without times",
      file("2022-01-20T04:00:00Z", NEVER),
      Date.UTC(2022, 0, 20, 4),
    ],
    [
      "as openpyxl packs it, which leaves the properties as they were",
      file("2000-01-01T00:00:00Z", NOON),
      NOON.getTime(),
    ],
    ["the later of the two", file("2021-01-20T04:00:00Z", NOON), NOON.getTime()],
    ["not at all, in a file as it was handed out", file("2000-01-01T00:00:00Z", NEVER), undefined],
    ["not at all, in what is no archive", strToU8("值班表"), undefined],
  ])("is known %s", (_, bytes, time) => expect(savedAt(bytes)).toBe(time));
});
