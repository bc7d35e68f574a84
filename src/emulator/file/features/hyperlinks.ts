import { childOf } from "../../xml/tree";
import type { FeatureReader } from "../context";
import { rectsOf } from "../patching/rects";

/** A hyperlink over more cells than this is not read into the model. */
const LIMIT = 10_000;

/** @source ECMA-376 part 1, 18.3.1.47 `hyperlink` */
export const readHyperlinks: FeatureReader = (sheet, { root, relationships }) => {
  for (const { attributes } of childOf(root, "hyperlinks")?.children ?? []) {
    const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];
    const outside = relationships.find((each) => each.id === id)?.target;
    const { location, tooltip } = attributes;
    const target = outside === undefined ? `#${location ?? ""}` : outside + (location ? `#${location}` : "");
    const link = { hyperlink: target, ...(tooltip === undefined ? {} : { screenTip: tooltip }) };
    for (const { top, left, bottom, right } of rectsOf(attributes.ref)) {
      if ((bottom - top + 1) * (right - left + 1) > LIMIT) continue;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) sheet.link(row, column, link);
      }
    }
  }
};
