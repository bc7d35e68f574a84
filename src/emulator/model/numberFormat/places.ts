/** What stands in a place for a digit that there is none for. */
export function blankPlace(place: string): string {
  return place === "0" ? "0" : place === "?" ? " " : "";
}

/** What `separated` needs: the digits and their places, and how many places stand to the right of these ones. */
interface Run {
  readonly digits: string;
  readonly places: string;
  /** digits that further places to the right take */
  readonly following: number;
  /** whether these are the first places, which take all digits that are left */
  readonly isFirst: boolean;
  readonly isGrouped: boolean;
}

/** Digits before the point in their places, from the right: the first places take what is left over. */
export function wholeIn({ digits, places, following, isFirst, isGrouped }: Run): string {
  const own = digits.slice(0, Math.max(0, digits.length - following));
  if (!isGrouped && isFirst && own.length >= places.length) return own;
  const count = isFirst ? Math.max(places.length, own.length) : places.length;
  let text = "";
  for (let i = count; i > 0; i--) {
    const digit = own.charAt(own.length - i);
    const place = places.charAt(places.length - i);
    const shown = digit || blankPlace(place);
    const isBoundary = isGrouped && (i - 1 + following) % 3 === 0 && i - 1 + following > 0;
    text += shown + (isBoundary && shown !== "" ? (shown === " " ? " " : ",") : "");
  }
  return text;
}

/** Digits in their places from the left. */
export function fractionIn(digits: string, places: string, from: number): string {
  let text = digits.slice(from, from + places.length);
  for (let i = text.length; i < places.length; i++) text += blankPlace(places.charAt(i));
  return text;
}
