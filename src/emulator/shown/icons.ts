import type { IconSetLook } from "../model/rules";
import type { Area } from "./area";
import { type Computed, placed } from "./scales";

/** An icon in a cell. */
export interface Icon {
  /** as in `3Flags` */
  readonly set: string;
  readonly index: number;
}

/** The icon of a number; undefined where there is none. @source ECMA-376 part 1, 18.3.1.49 `iconSet`, 18.3.1.11 `cfvo` */
export function iconOf(look: IconSetLook, value: number, area: Area, computed: Computed): Icon | undefined {
  const reached = look.steps.findLastIndex((step, i) => {
    const stop = placed(step, area, computed, step.type === "max" ? area.highest : area.lowest);
    return i === 0 || (step.isBeyond ? value > stop : value >= stop);
  });
  if (reached < 0) return undefined;
  const own = look.custom?.[reached];
  if (own) return own.set === "NoIcons" ? undefined : own;
  return { set: look.set, index: look.isReverse ? look.steps.length - 1 - reached : reached };
}
