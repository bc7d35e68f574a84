const { URL } = require("node:url");

/** The one inline style that a page may have is none: an empty element, whose rules scripts then put in (Fluent's styles). */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a built page may load and run, as the Content-Security-Policy that stands in it: so it holds on any web server.
 * Nothing is run that does not stand in a file, and nothing is asked of another server, but office.js where it is not
 * served from here. What may frame a page cannot be said in a page: servers say that (src/serving/headers.ts).
 *
 * @param office where the page has office.js from: `undefined` for a page without it, else an address
 */
function contentSecurity(office) {
  const elsewhere = office?.startsWith("https://") ? [new URL(office).origin] : [];
  // office.js puts a style element of its own into pages in Excel on the web (OfficeDev/office-js#1687)
  const styles = office ? ["'unsafe-inline'"] : [EMPTY];
  const rules = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...elsewhere],
    "style-src": ["'self'", ...styles],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}

module.exports = { contentSecurity };
