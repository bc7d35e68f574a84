import type { HeaderFooter } from "../../model/page";
import { isSame } from "../../model/same";
import { withChildren } from "../../xml/children";
import type { Splice } from "../../xml/splice";
import { childOf, isTrue, type XmlElement } from "../../xml/tree";
import { type Attributes, element, escapeText } from "../../xml/write";
import { putting, type SheetSaving } from "../patching/saving";
import { defined } from "../styles/look";

/** In the order that the file format wants. @source ECMA-376 part 1, 18.3.1.46 `headerFooter` */
const LINES = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;
const FLAGS = ["differentOddEven", "differentFirst", "scaleWithDoc", "alignWithMargins"] as const;

export function headerFooterOf(found: XmlElement | undefined): HeaderFooter {
  const lines = LINES.map((line) => [line, childOf(found, line)?.text]);
  const flags = FLAGS.map((flag) => {
    const said = found?.attributes[flag];
    return [flag, said === undefined ? undefined : isTrue(said)];
  });
  return defined<HeaderFooter>(Object.fromEntries([...lines, ...flags]) as HeaderFooter) ?? {};
}

export function headerFooterSplices(context: SheetSaving): Splice[] {
  const { sheet, before, root, text, prefix } = context;
  const [now, was] = [sheet.headerFooter, before.headerFooter];
  if (isSame(now, was)) return [];
  const changes = Object.fromEntries(
    LINES.filter((line) => now[line] !== was[line]).map((line) => [
      line,
      lineXml(`${prefix}${line}`, now[line]),
    ]),
  );
  const found = childOf(root, "headerFooter");
  const content = found
    ? withChildren(text, found, changes, LINES)
    : LINES.map((line) => changes[line] ?? "").join("");
  const flags: Attributes = Object.fromEntries(
    FLAGS.map((flag) => [flag, now[flag] === undefined ? undefined : Number(now[flag])]),
  );
  const isBlank = content === "" && FLAGS.every((flag) => now[flag] === undefined);
  const whole = element(`${prefix}headerFooter`, { ...found?.attributes, ...flags }, content);
  return putting(context, "headerFooter", isBlank ? "" : whole);
}

function lineXml(name: string, line: string | undefined): string {
  return line === undefined ? "" : element(name, {}, escapeText(line));
}
