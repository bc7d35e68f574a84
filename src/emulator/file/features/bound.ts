import type { Bound } from "../../model/rules";
import { childOf, type XmlElement } from "../../xml/tree";

/** @source ECMA-376 part 1, 18.3.1.11 `cfvo`; in an extension its value is an element */
export function boundOf(element: XmlElement): Bound {
  const { type = "", val = childOf(element, "f")?.text } = element.attributes;
  if (val === undefined) return { type };
  const number = Number(val);
  return { type, value: val.trim() === "" || Number.isNaN(number) ? val : number };
}
