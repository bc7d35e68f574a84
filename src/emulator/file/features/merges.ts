import { addressText } from "../../model/rect";
import { childOf } from "../../xml/tree";
import { element } from "../../xml/write";
import type { FeatureReader } from "../context";
import { type FeatureWriter, putting, written } from "../patching/saving";
import { rectsOf } from "../patching/rects";

export const readMerges: FeatureReader = (sheet, { root }) => {
  sheet.merges = (childOf(root, "mergeCells")?.children ?? []).flatMap(({ attributes }) =>
    rectsOf(attributes.ref),
  );
};

export const writeMerges: FeatureWriter = (context) => {
  const { sheet, before, root, prefix } = context;
  const wanted = new Set(sheet.merges.map((rect) => addressText(rect)));
  const known = new Set(before.merges.map((rect) => addressText(rect)));
  if (wanted.size === known.size && [...wanted].every((ref) => known.has(ref))) return [];
  const kept = (childOf(root, "mergeCells")?.children ?? []).filter(({ attributes }) =>
    rectsOf(attributes.ref).every((rect) => wanted.has(addressText(rect))),
  );
  const added = [...wanted].filter((ref) => !known.has(ref));
  const xml = [
    ...kept.map((each) => written(context, each)),
    ...added.map((ref) => element(`${prefix}mergeCell`, { ref })),
  ];
  const list = element(`${prefix}mergeCells`, { count: xml.length }, xml.join(""));
  return putting(context, "mergeCells", xml.length > 0 ? list : "");
};
