import { addressText, parseAddress, type Rect } from "../../model/rect";

/** The ranges of a list of references, which blanks separate. @source ECMA-376 part 1, 18.18.76 `ST_Sqref` */
export function rectsOf(references: string | undefined): Rect[] {
  return (references ?? "").split(/[\s,]+/).flatMap((part) => parseAddress(part)?.rect ?? []);
}

export function referencesOf(rects: readonly Rect[]): string {
  return rects.map((rect) => addressText(rect)).join(" ");
}
