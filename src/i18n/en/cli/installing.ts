/** What commands for installing say. */
export const installing = {
  manifest: "Manifest written: {{file}}",
  serving: "Serving at {{place}} (installation and support: {{support}}); Ctrl+C ends it",
  ended: "Ended",
} as const;
