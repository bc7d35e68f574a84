import type { EditRange } from "../../model/guard";
import { isSame } from "../../model/same";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { element, withAttributes } from "../../xml/write";
import type { FeatureReader } from "../context";
import { rectsOf, referencesOf } from "../patching/rects";
import { type FeatureWriter, putting, written } from "../patching/saving";

/** @source ECMA-376 part 1, 18.3.1.71 `protectedRange` */
export const readEditRanges: FeatureReader = (sheet, { root }) => {
  sheet.editRanges = listed(root).map(({ attributes }, from): EditRange => {
    const { name = "", sqref, password, hashValue } = attributes;
    const hasPassword = password !== undefined || hashValue !== undefined;
    return {
      title: name,
      rects: rectsOf(sqref),
      ...(hasPassword ? { hasPassword } : {}),
      ...(password === undefined ? {} : { password: password.toUpperCase() }),
      from,
    };
  });
};

function listed(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "protectedRanges"), "protectedRange");
}

/** The attributes of a password that is kept in another way. */
const OTHER_HASH = {
  algorithmName: undefined,
  hashValue: undefined,
  saltValue: undefined,
  spinCount: undefined,
};

/** Ranges of the file keep what else is said of them. */
export const writeEditRanges: FeatureWriter = (context) => {
  const { sheet, before, root, prefix } = context;
  const plain = ({ isPaused: _isPaused, ...range }: EditRange): EditRange => range;
  const now = sheet.editRanges.map(plain);
  if (isSame(now, before.editRanges)) return [];
  const elements = listed(root);
  const xml = now.map(({ title, rects, hasPassword, password, from }) => {
    const [raw, was] = [elements[from ?? -1], before.editRanges[from ?? -1]];
    const attributes = { sqref: referencesOf(rects), name: title };
    if (!raw) return element(`${prefix}protectedRange`, { password, ...attributes });
    const isSamePassword = isSame([hasPassword, password], [was?.hasPassword, was?.password]);
    return withAttributes(written(context, raw), {
      ...attributes,
      ...(isSamePassword ? {} : { ...OTHER_HASH, password }),
    });
  });
  return putting(
    context,
    "protectedRanges",
    xml.length > 0 ? element(`${prefix}protectedRanges`, {}, xml.join("")) : "",
  );
};
