/** Which version this is, and whose. */
export const about = {
  title: "About",
  version:
    "Indicator Workbook {{version}} © 2026 its authors, MIT licence. Microsoft is not responsible for maintaining, updating or supporting it.",
  support: "Installation and support (opens in a browser)",
};
