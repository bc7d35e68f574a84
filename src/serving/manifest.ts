import { problem } from "../system/problem";

/** Where the manifest of the repository has the add-in: on the machine of who works on it. */
const HOME = "https://localhost:3000/";

/**
 * The manifest of the add-in for the server that it stands on.
 *
 * @param manifest as it stands in the repository
 * @param place of the pages, as in `https://server.local/zhibiao/`
 * @throws Problem when Excel would not load an add-in from there, or it is no manifest of this add-in
 */
export function manifestAt(manifest: string, place: string): string {
  if (!manifest.includes("<OfficeApp") || !manifest.includes(HOME)) throw problem("place.noManifest");
  const home = placeOf(place).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return manifest.replaceAll(HOME, () => home);
}

/** The address of a folder on a server. @throws Problem when it is none, or none of Excel's */
export function placeOf(text: string): string {
  const url = urlOf(text.trim());
  if (url === undefined) throw problem("place.unreadable", { place: text });
  if (url.protocol !== "https:") throw problem("place.insecure", { place: text });
  // whoever opens the manifest would read the password
  if (url.username !== "" || url.password !== "") throw problem("place.password", { place: url.host });
  if (/[?#]/.test(url.href)) throw problem("place.behind", { place: text });
  if (/\.(html?|xml)$/i.test(url.pathname)) throw problem("place.file", { place: text });
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
