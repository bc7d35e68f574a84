import { localName, walkXml } from "../../xml/walk";
import { decodeXstring } from "../../xml/xstring";

/**
 * Reads `xl/sharedStrings.xml`: the plain text of each entry, without phonetic runs; empty without such a part.
 *
 * @source ECMA-376 part 1, 18.4.8 `si`
 */
export function readStrings(text: string | undefined): string[] {
  const strings: string[] = [];
  if (text === undefined) return strings;
  let current: string | undefined;
  let pronounced = 0;
  let inText = false;
  walkXml(text, {
    open: ({ name }) => {
      const local = localName(name);
      if (local === "si") current = "";
      if (local === "rPh") pronounced += 1;
      if (local === "t") inText = true;
    },
    text: (characters) => {
      if (inText && pronounced === 0 && current !== undefined) current += characters;
    },
    close: (name) => {
      const local = localName(name);
      if (local === "t") inText = false;
      if (local === "rPh") pronounced -= 1;
      if (local !== "si") return;
      strings.push(decodeXstring(current ?? ""));
      current = undefined;
    },
  });
  return strings;
}
