import type { FilterCriteria } from "../../model/filter";
import { isSame } from "../../model/same";
import { childrenOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { criteriaXml, type Differentials, readCriteria } from "./filterColumns";

/** A filter as its part has it, to keep of its columns what is not concerned. */
export interface FilterBefore {
  readonly filter: XmlElement | undefined;
  readonly text: string;
}

/** The columns of a filter: those that show what they showed keep their text, and others whether they have a button. */
export function columnsXml(
  criteria: ReadonlyMap<number, FilterCriteria>,
  { filter, text }: FilterBefore,
  prefix: string,
  differentials: Differentials,
): string {
  const known = readCriteria(filter, differentials);
  const raw = new Map(
    childrenOf(filter, "filterColumn").map((each) => [Number(each.attributes.colId), each]),
  );
  return [...new Set([...raw.keys(), ...criteria.keys()])]
    .sort((a, b) => a - b)
    .map((colId) => {
      const [before, now] = [raw.get(colId), criteria.get(colId)];
      // what this host cannot read stays until something else is put in its place
      if (before && isSame(known.get(colId), now)) return text.slice(before.start, before.end);
      const { hiddenButton, showButton } = before?.attributes ?? {};
      if (!now && hiddenButton === undefined && showButton === undefined) return "";
      const content = now ? criteriaXml(now, prefix, differentials) : "";
      return element(`${prefix}filterColumn`, { colId, hiddenButton, showButton }, content);
    })
    .join("");
}
