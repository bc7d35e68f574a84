const KEY = "indicator-workbook-tab";

/** What this tab is known by: the same after it was loaded again, and another one in each tab. */
export function thisTab(): string {
  try {
    const known = sessionStorage.getItem(KEY);
    if (known !== null) return known;
    const made = newId();
    sessionStorage.setItem(KEY, made);
    return made;
  } catch {
    // a browser that stores nothing keeps nothing either
    return "";
  }
}

/** Pages that are not served by https have no `randomUUID`. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
