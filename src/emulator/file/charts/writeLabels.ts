import { retagging, type Splice, spliced } from "../../xml/splice";
import { childOf, descendants, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { saysYes } from "./chartTree";

/** @source ECMA-376 part 1, 21.2.2.49 CT_DLbls */
const SHOWN = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];

/** The labels of a series, with or without the values; how they look stays. */
export function labelsXml(text: string, own: XmlElement | undefined, showsValues: boolean): string {
  if (!own || saysYes(own, "delete") || !childOf(own, "showVal")) {
    const content = SHOWN.map((local) =>
      element(`c:${local}`, { val: Number(local === "showVal" && showsValues) }),
    );
    return element("c:dLbls", {}, content.join(""));
  }
  const changes = [...descendants(own)]
    .filter(({ local }) => local === "showVal")
    .map((each): Splice => {
      const { start, end, text: tag } = retagging(text, each, { val: Number(showsValues) });
      return { start: start - own.start, end: end - own.start, text: tag };
    });
  return spliced(text.slice(own.start, own.end), changes);
}
