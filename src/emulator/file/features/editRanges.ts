import type { EditRange } from "../../model/editRange";
import { isSame } from "../../model/same";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { element, withAttributes } from "../../xml/write";
import type { FeatureReader } from "../context";
import { rectsOf, referencesOf } from "../patching/rects";
import { passwordAttributes, readPassword, SHEET_NAMES } from "./passwords";
import { type FeatureWriter, putting, written } from "../patching/saving";

/** @source ECMA-376 part 1, 18.3.1.71 `protectedRange` */
export const readEditRanges: FeatureReader = (sheet, { root }) => {
  sheet.editRanges = listed(root).map(({ attributes }, from): EditRange => {
    const { name = "", sqref } = attributes;
    return { title: name, rects: rectsOf(sqref), ...readPassword(attributes, SHEET_NAMES), from };
  });
};

function listed(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "protectedRanges"), "protectedRange");
}

/** Ranges of the file keep what else is said of them. */
export const writeEditRanges: FeatureWriter = (context) => {
  const { sheet, before, root, prefix } = context;
  const plain = ({ isPaused: _isPaused, ...range }: EditRange): EditRange => range;
  const now = sheet.editRanges.map(plain);
  if (isSame(now, before.editRanges)) return [];
  const elements = listed(root);
  const xml = now.map((range) => {
    const raw = elements[range.from ?? -1];
    const attributes = { sqref: referencesOf(range.rects), name: range.title };
    const hashes = passwordAttributes(range, SHEET_NAMES);
    if (!raw) return element(`${prefix}protectedRange`, { ...hashes, ...attributes });
    return withAttributes(written(context, raw), { ...attributes, ...hashes });
  });
  return putting(
    context,
    "protectedRanges",
    xml.length > 0 ? element(`${prefix}protectedRanges`, {}, xml.join("")) : "",
  );
};
