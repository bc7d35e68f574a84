import { ICON_SETS, type IconSetName, iconSetName } from "../../model/iconSets";
import { blanksLast, type FilterCriteria, type FilterDatetime } from "../../model/filter";
import type { CellStyle } from "../../model/look";
import { childrenOf, isTrue, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import { decodeXstring, encodeXstring } from "../../xml/xstring";

/** What reading and writing criteria needs of the formats of conditional things. */
export interface Differentials {
  readonly of: (id: number) => CellStyle | undefined;
  readonly placeOf: (style: CellStyle) => number;
}

const OPERATORS = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
} as const;

/** The API's names of periods → the file's. @source ECMA-376 part 1, 18.18.26 `ST_DynamicFilterType` */
function dynamicType(criteria: string): string {
  const month = MONTHS.findIndex((name) => criteria === `AllDatesInPeriod${name}`);
  if (month >= 0) return `M${month + 1}`;
  const quarter = /^AllDatesInPeriodQuarter(\d)$/.exec(criteria)?.[1];
  return quarter === undefined ? criteria.charAt(0).toLowerCase() + criteria.slice(1) : `Q${quarter}`;
}

function dynamicCriteria(type: string): string {
  const [, kind, number] = /^([MQ])(\d+)$/.exec(type) ?? [];
  if (kind === undefined) return type.charAt(0).toUpperCase() + type.slice(1);
  return `AllDatesInPeriod${kind === "Q" ? `Quarter${number}` : MONTHS[Number(number) - 1]}`;
}

/** February as the API spells it. */
const MONTHS = "January Februray March April May June July August September October November December".split(
  " ",
);

/** The criteria of the columns of an `autoFilter`, by `colId`. @source ECMA-376 part 1, 18.3.2.7 `filterColumn` */
export function readCriteria(
  filter: XmlElement | undefined,
  differentials: Pick<Differentials, "of">,
): Map<number, FilterCriteria> {
  return new Map(
    childrenOf(filter, "filterColumn").flatMap((column): [number, FilterCriteria][] => {
      const [said] = column.children;
      const found = said && READERS[said.local]?.(said, differentials);
      return found ? [[Number(column.attributes.colId), found]] : [];
    }),
  );
}

type Reader = (said: XmlElement, differentials: Pick<Differentials, "of">) => FilterCriteria | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  filters: (said) => {
    const values = [
      ...childrenOf(said, "filter").map(({ attributes }) => decodeXstring(attributes.val ?? "")),
      ...childrenOf(said, "dateGroupItem").map(readSpan),
    ];
    const isOfBlanks = isTrue(said.attributes.blank);
    // @source VBA AutoFilter: "Use "=" to find blank fields"
    if (isOfBlanks && values.length === 0) return { filterOn: "Custom", criterion1: "=" };
    return { filterOn: "Values", values: blanksLast(isOfBlanks ? [...values, ""] : values) };
  },
  customFilters: (said) => {
    const [first, second] = childrenOf(said, "customFilter").map(readCustom);
    if (first === undefined) return undefined;
    if (second === undefined) return { filterOn: "Custom", criterion1: first };
    const operator = isTrue(said.attributes.and) ? "And" : "Or";
    return { filterOn: "Custom", criterion1: first, criterion2: second, operator };
  },
  top10: ({ attributes: { top, percent, val } }) => {
    const end = top === undefined || isTrue(top) ? "Top" : "Bottom";
    return { filterOn: `${end}${isTrue(percent) ? "Percent" : "Items"}`, criterion1: val ?? "10" };
  },
  dynamicFilter: ({ attributes: { type = "" } }) => ({
    filterOn: "Dynamic",
    dynamicCriteria: dynamicCriteria(type),
  }),
  colorFilter: ({ attributes: { dxfId, cellColor } }, { of }) => {
    const isFont = cellColor !== undefined && !isTrue(cellColor);
    const style = dxfId === undefined ? undefined : of(Number(dxfId));
    const rgb = (isFont ? style?.font?.color : (style?.fill?.bgColor ?? style?.fill?.fgColor))?.argb;
    const color = rgb === undefined ? (isFont ? "#000000" : "#FFFFFF") : `#${rgb.slice(-6)}`;
    return { filterOn: isFont ? "FontColor" : "CellColor", color };
  },
  iconFilter: ({ attributes: { iconSet = "", iconId } }) => ({
    filterOn: "Icon",
    icon: { set: iconSetName(iconSet), index: Number(iconId ?? 0) },
  }),
};

/** What cells that are not blank differ from, as Excel writes it. */
const NOTHING = " ";

function readCustom({ attributes: { operator = "equal", val = "" } }: XmlElement): string {
  const sign = OPERATORS[operator as keyof typeof OPERATORS] ?? "=";
  return sign + (sign === "<>" && val === NOTHING ? "" : decodeXstring(val));
}

const SPAN_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** @source ECMA-376 part 1, 18.3.2.4 `dateGroupItem` */
function readSpan({ attributes }: XmlElement): FilterDatetime {
  const { dateTimeGrouping = "day" } = attributes;
  const parts = SPAN_PARTS.map((part) => attributes[part]?.padStart(2, "0"));
  const [date, time] = [parts.slice(0, 3), parts.slice(3)].map((some) =>
    some.filter((part) => part !== undefined),
  );
  return {
    date: date!.join("-") + (time!.length > 0 ? `T${time!.join(":")}` : ""),
    specificity: dateTimeGrouping.charAt(0).toUpperCase() + dateTimeGrouping.slice(1),
  };
}

/** What a `filterColumn` holds. */
export function criteriaXml(criteria: FilterCriteria, prefix: string, differentials: Differentials): string {
  const tag = (name: string, attributes: Attributes, content?: string): string =>
    element(prefix + name, attributes, content);
  const { filterOn, criterion1 = "", criterion2, operator, values = [], color = "" } = criteria;
  switch (filterOn) {
    case "Values":
      return valuesXml(values, tag);
    case "Custom": {
      if (criterion1 === "=" && criterion2 === undefined) return tag("filters", { blank: 1 });
      const and = criterion2 !== undefined && operator !== "Or" ? 1 : undefined;
      const filters = [criterion1, criterion2].flatMap((each) =>
        each === undefined ? [] : [tag("customFilter", customAttributes(each))],
      );
      return tag("customFilters", { and }, filters.join(""));
    }
    case "Dynamic":
      return tag("dynamicFilter", { type: dynamicType(criteria.dynamicCriteria ?? "") });
    case "CellColor": {
      const argb = `FF${color.slice(1).toUpperCase()}`;
      const fill = { type: "pattern", pattern: "solid", fgColor: { argb }, bgColor: { argb } } as const;
      return tag("colorFilter", { dxfId: differentials.placeOf({ fill }) });
    }
    case "FontColor": {
      const font = { color: { argb: `FF${color.slice(1).toUpperCase()}` } };
      return tag("colorFilter", { dxfId: differentials.placeOf({ font }), cellColor: 0 });
    }
    case "Icon":
      return tag("iconFilter", {
        iconSet: ICON_SETS[criteria.icon!.set as IconSetName],
        iconId: criteria.icon?.index,
      });
    default: {
      const top = filterOn.startsWith("Top") ? undefined : 0;
      return tag("top10", { top, percent: filterOn.endsWith("Percent") ? 1 : undefined, val: criterion1 });
    }
  }
}

function valuesXml(
  values: readonly (string | FilterDatetime)[],
  tag: (name: string, attributes: Attributes, content?: string) => string,
): string {
  const blank = values.includes("") ? 1 : undefined;
  const filters = values.flatMap((value) => {
    if (value === "") return [];
    if (typeof value === "string") return [tag("filter", { val: encodeXstring(value) })];
    const parts = value.date.split(/[-T:. Z]/).map(Number);
    const depth = SPAN_PARTS.findIndex((part) => part === value.specificity.toLowerCase()) + 1;
    const said = SPAN_PARTS.slice(0, depth).map((part, i) => [part, parts[i] ?? (i < 3 ? 1 : 0)]);
    const grouping = { dateTimeGrouping: value.specificity.toLowerCase() };
    return [tag("dateGroupItem", { ...(Object.fromEntries(said) as Attributes), ...grouping })];
  });
  return tag("filters", { blank }, filters.join(""));
}

function customAttributes(criterion: string): Attributes {
  const [, sign = "", val = ""] = /^(>=|<=|<>|>|<|=)?([^]*)$/.exec(criterion) ?? [];
  const found = Object.entries(OPERATORS).find(([, each]) => each === sign)?.[0];
  const said = sign === "<>" && val === "" ? NOTHING : encodeXstring(val);
  return { operator: found === "equal" ? undefined : found, val: said };
}
