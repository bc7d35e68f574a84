import type { ConditionalRule, CustomIcon, IconSetLook, IconStep } from "../../model/rules";
import { childrenOf, isTrue, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import { boundOf } from "./bound";
import { extendedBound } from "./dataBars";

/** Sets that came with Excel 2010: only an extension can name them. @source [MS-XLSX] 2.5.34 `ST_IconSetType` */
const NEW_SETS: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes"]);

/** @source ECMA-376 part 1, 18.3.1.49 `iconSet`; [MS-XLSX] 2.6.31 */
export function iconsOf(icons: XmlElement | undefined): IconSetLook {
  const { iconSet = "3TrafficLights1", reverse, showValue, custom } = icons?.attributes ?? {};
  const steps = childrenOf(icons, "cfvo").map((each): IconStep => {
    const { gte } = each.attributes;
    return { ...boundOf(each), ...(gte === undefined || isTrue(gte) ? {} : { isBeyond: true }) };
  });
  const own = childrenOf(icons, "cfIcon").map(({ attributes }): CustomIcon => ({
    set: attributes.iconSet ?? "",
    index: Number(attributes.iconId ?? 0),
  }));
  return {
    set: iconSet,
    ...(isTrue(reverse) ? { isReverse: true } : {}),
    ...(showValue === undefined || isTrue(showValue) ? {} : { hidesValue: true }),
    steps,
    ...(isTrue(custom) && own.length > 0 ? { custom: ownIcons(iconSet, own) } : {}),
  };
}

/** Icons that are those of the set are not its own. */
function ownIcons(set: string, icons: readonly CustomIcon[]): (CustomIcon | undefined)[] {
  return icons.map((icon, i) => (icon.set === set && icon.index === i ? undefined : icon));
}

/** Whether only an extension can have a rule. */
export function isAlone({ icons, isExtended }: ConditionalRule): boolean {
  if (isExtended) return true;
  return icons !== undefined && (icons.custom !== undefined || NEW_SETS.has(icons.set));
}

export function iconSetXml({ icons }: ConditionalRule, prefix: string): string {
  const { set, steps } = icons!;
  const bounds = steps.map(({ type, value, isBeyond }) =>
    element(`${prefix}cfvo`, { type, val: value, gte: isBeyond ? 0 : undefined }),
  );
  return element(`${prefix}iconSet`, { iconSet: set, ...attributesOf(icons!) }, bounds.join(""));
}

export function extendedIconsXml({ icons }: ConditionalRule): string {
  const { set, steps, custom } = icons!;
  const bounds = steps.map((step) => extendedBound(step, { gte: step.isBeyond ? 0 : undefined }));
  const own = custom?.map((icon, i) =>
    element("x14:cfIcon", { iconSet: icon?.set ?? set, iconId: icon?.index ?? i }),
  );
  const attributes = { iconSet: set, ...attributesOf(icons!), custom: custom ? 1 : undefined };
  return element("x14:iconSet", attributes, [...bounds, ...(own ?? [])].join(""));
}

function attributesOf({ isReverse, hidesValue }: IconSetLook): Attributes {
  return { reverse: isReverse ? 1 : undefined, showValue: hidesValue ? 0 : undefined };
}
