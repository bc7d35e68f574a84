import { type Character, USUAL } from "../character";

const MEGABYTE = 1024 * 1024;

/** Excels that differ by option, platform and version: whatever the product does must be right in each. */
export const CHARACTERS: readonly Character[] = [
  USUAL,
  { ...USUAL, name: "the first formula fills a column", platform: "PC", calculatedColumns: "first" },
  { ...USUAL, name: "no calculated columns", platform: "PC", calculatedColumns: "off" },
  { ...USUAL, name: "calculates by hand", platform: "PC", calculation: "Manual" },
  {
    ...USUAL,
    name: "Excel 2021 on a desktop",
    platform: "PC",
    newestSet: 14,
    hasNullOptions: true,
    failing: ["WorksheetFreezePanes.FreezeRows"],
  },
  {
    ...USUAL,
    name: "the oldest that can run the add-in, without a printer",
    platform: "PC",
    newestSet: 13,
    hasNullOptions: true,
    failing: ["PageLayout.PaperSize", "PageLayout.Zoom"],
  },
  { ...USUAL, name: "slow, on a Mac", platform: "Mac", eventDelay: 150 },
  { ...USUAL, name: "takes the add-in for somebody else", platform: "Mac", tellsOwnAsForeign: true },
  { ...USUAL, name: "small requests", payloadLimit: 2 * MEGABYTE },
];
