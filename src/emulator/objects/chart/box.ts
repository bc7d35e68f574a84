import type { Host, Scalar } from "../../protocol/host";
import { within } from "../coerce";
import { automaticBox } from "./automaticBox";
import { type Box, boxOf } from "./place";
import { said, say } from "./setting";
import { existing, type PartTarget } from "./target";

const SIDES = { left: "x", top: "y", width: "w", height: "h" } as const;

/** Where a part stands in its chart, in points. */
export function boxIn(target: PartTarget, host: Host): Box {
  const chart = boxOf(target.sheet, existing(target, host).anchor);
  const usual = automaticBox(target, host);
  const side = (name: keyof Box, all: number): number => {
    const share = said(target, host, `layout.${SIDES[name]}`);
    if (typeof share !== "number") return usual[name];
    // a label is moved from where it would stand
    const start = isLabel(target) ? usual[name] : 0;
    return Number((start + share * all).toFixed(2));
  };
  return {
    left: side("left", chart.width),
    top: side("top", chart.height),
    width: side("width", chart.width),
    height: side("height", chart.height),
  };
}

function isLabel({ key }: PartTarget): boolean {
  return /label/.test(key);
}

/**
 * One side of the place of a part.
 *
 * @param isInner of the inside of a plot, without the labels of its axes
 */
export function placed(name: keyof Box, isInner?: boolean): Scalar<PartTarget> {
  return {
    get: (target, host) => boxIn(target, host)[name],
    set: (target, value, host) => {
      const chart = boxOf(target.sheet, existing(target, host).anchor);
      const all = name === "left" || name === "width" ? chart.width : chart.height;
      const given = within(value, -all, 10_000, name);
      const start = isLabel(target) ? automaticBox(target, host)[name] : 0;
      const other = name === "left" ? "top" : name === "top" ? "left" : undefined;
      const share = (points: number, of: number): number => Number((points / of).toFixed(6));
      const now = boxIn(target, host);
      // one place without the other says nothing of where it stands
      const beside =
        other && !isLabel(target)
          ? { [`layout.${SIDES[other]}`]: share(now[other], other === "left" ? chart.width : chart.height) }
          : {};
      const inner = isInner === undefined ? {} : { "layout.isInner": isInner || undefined };
      say(target, host, { ...beside, ...inner, [`layout.${SIDES[name]}`]: share(given - start, all) });
    },
  };
}

export const READ_ONLY_SIZE: Readonly<Record<string, Scalar<PartTarget>>> = {
  Width: { get: (target, host) => boxIn(target, host).width },
  Height: { get: (target, host) => boxIn(target, host).height },
};
