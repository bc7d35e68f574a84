/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** For every file: it is what it says that it is, and no other server learns from where it was asked for. */
export const ALWAYS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Folders of files that are named by their content or by their version: what is there once stays as it is. */
export const FOR_GOOD: readonly string[] = ["static", "office"];
/** The folder of the icons that the manifest names. */
export const PICTURES = "assets";
/** A year, which is the longest that servers may say (RFC 9111, 5.3). */
export const YEAR = 31_536_000;

/**
 * Pages that only pages of the same server may show within them; the empty one is the folder itself. Excel on the web
 * shows the other pages so, from addresses that Microsoft does not list (OfficeDev/office-js-docs-pr#4911).
 */
export const ALONE: readonly string[] = ["", "index.html", "support.html"];
export const FRAMES = "frame-ancestors 'self'";

/**
 * The headers of a file, for any web server.
 *
 * Pages are not kept at all, so that an update is there at the next opening: files of two versions may have the same
 * length, and where a copy has kept their dates too, nothing that servers go by would tell them apart. Of pictures nothing
 * is said: where anything is, Office shows one of its own instead
 * (https://learn.microsoft.com/javascript/api/manifest/image).
 *
 * @param path within the folder of the pages, as in `static/taskpane.0123.js`; empty for the folder itself
 */
export function headersOf(path: string): Headers {
  const kept = keeping(path);
  return {
    ...ALWAYS,
    ...(kept && { "Cache-Control": kept }),
    ...(ALONE.includes(path) && { "Content-Security-Policy": FRAMES }),
  };
}

/** How long browsers may keep a file. */
export const KEPT = { forGood: `public, max-age=${YEAR}, immutable`, never: "no-cache, no-store" } as const;

function keeping(path: string): string | undefined {
  if (path.startsWith(`${PICTURES}/`)) return undefined;
  return FOR_GOOD.some((folder) => path.startsWith(`${folder}/`)) ? KEPT.forGood : KEPT.never;
}
