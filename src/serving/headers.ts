/** Headers of an answer, by name. */
type Headers = Readonly<Record<string, string>>;

/** For every file: it is what it says that it is, and no other server learns from where it was asked for. */
const ALWAYS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Named by its content or by its version: what is there once stays as it is. */
const FOR_GOOD: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Asked for each time, and answered in a few bytes where nothing has changed: so an update is there at the next opening. */
const ASKED_AGAIN: Headers = { "Cache-Control": "no-cache" };

/**
 * Who may show a page within one of his own. Excel on the web does so with the pages of the add-in, from addresses that
 * Microsoft does not list (OfficeDev/office-js-docs-pr#4911); nobody has to with the others.
 */
const ALONE: Headers = { "Content-Security-Policy": "frame-ancestors 'self'" };

/** Headers by a pattern of the path within the folder of the pages; the first that fits counts. */
export const HEADERS: readonly (readonly [path: RegExp, headers: Headers])[] = [
  [/^(static|office)\//, { ...ALWAYS, ...FOR_GOOD }],
  [/^(index\.html|support\.html)?$/, { ...ALWAYS, ...ASKED_AGAIN, ...ALONE }],
  [/^/, { ...ALWAYS, ...ASKED_AGAIN }],
];

/**
 * The headers of a file, for any web server.
 *
 * @param path within the folder of the pages, as in `static/taskpane.0123.js`; empty for the folder itself
 */
export function headersOf(path: string): Headers {
  return HEADERS.find(([pattern]) => pattern.test(path))![1];
}
