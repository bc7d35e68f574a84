import type { Host, Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf, within } from "../coerce";
import { pinTitle } from "./shownTitle";
import { changePart, existing, type PartTarget, settingsOf } from "./target";

type Made = string | number | boolean;

/** A property that is one setting of a part. */
export function setting<Value extends Made>(
  name: string,
  read: (value: unknown) => Value,
  usual: Value | ((target: PartTarget, host: Host) => Value),
): Scalar<PartTarget> {
  return {
    get: (target, host) =>
      said(target, host, name) ?? (typeof usual === "function" ? usual(target, host) : usual),
    set: (target, value, host) => say(target, host, { [name]: read(value) }),
  };
}

function full({ prefix = "" }: PartTarget, name: string): string {
  return prefix + name;
}

/** What is said of a setting; undefined where the program that draws is to choose. */
export function said(target: PartTarget, host: Host, name: string): Made | undefined {
  return settingsOf(target, host)[full(target, name)];
}

export function say(
  target: PartTarget,
  host: Host,
  changes: Readonly<Record<string, Made | undefined>>,
): void {
  const named = Object.entries(changes).map(([name, value]) => [full(target, name), value] as const);
  if (/^(?:label|point)/.test(target.key)) assertPoints(target, host);
  if (target.key.startsWith("title/characters")) pinTitle(target, host);
  changePart(target, host, Object.fromEntries(named));
}

/** @throws HostError InvalidArgument for a surface, whose series have no points to be dressed or labelled */
function assertPoints(target: PartTarget, host: Host): void {
  const { series } = existing(target, host);
  if (series.some(({ kind }) => /^Surface/.test(kind ?? ""))) throw invalid("points of a surface");
}

export const numeric = (
  name: string,
  usual: number | ((target: PartTarget, host: Host) => number),
  [least, most]: readonly [least: number, most: number] = [-Infinity, Infinity],
): Scalar<PartTarget> => setting(name, (value) => within(value, least, most, name), usual);

export const flag = (name: string, usual: boolean): Scalar<PartTarget> => setting(name, truth, usual);

export const choice = (
  name: string,
  choices: readonly string[],
  usual: string | ((target: PartTarget, host: Host) => string),
): Scalar<PartTarget> => setting(name, (value) => oneOf(value, choices, name), usual);

/** A whole number, as numbers of points and of periods are. */
export function whole(value: unknown, [least, most]: readonly [number, number], what: string): number {
  const given = number(value, what);
  if (!Number.isInteger(given) || given < least || given > most) throw invalid(`${what} ${given}`);
  return given;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalid(String(value));
  return value;
}

/**
 * Degrees against the clock, or 180 for letters below each other.
 *
 * @source Excel.ChartTitle.textOrientation: "an integer either from -90 to 90, or 180 for vertically-oriented text"
 */
const orientation: Scalar<PartTarget> = setting(
  "orientation",
  (value) => (value === 180 ? 180 : whole(value, [-90, 90], "text orientation")),
  0,
);

/** @source Excel.ChartTextHorizontalAlignment, ChartTextVerticalAlignment */
export const alignments: Readonly<Record<string, Scalar<PartTarget>>> = {
  HorizontalAlignment: choice(
    "horizontalAlignment",
    ["Center", "Left", "Right", "Justify", "Distributed"],
    "Center",
  ),
  VerticalAlignment: choice(
    "verticalAlignment",
    ["Center", "Bottom", "Top", "Justify", "Distributed"],
    "Center",
  ),
  TextOrientation: orientation,
};
